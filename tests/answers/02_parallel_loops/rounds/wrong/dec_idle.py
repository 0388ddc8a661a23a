# caught by: rounds_graph
def rounds(data):
    results = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        results.append(delayed(slowadd)(x, i - 1))
    return delayed(sum)(results)
