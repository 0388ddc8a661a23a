# caught by: rounds_graph
def rounds(data):
    results = []
    for i in range(10):
        results.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(results)
