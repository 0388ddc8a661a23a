# caught by: rounds_graph, rounds_value
def rounds(data):
    results = []
    for i in data:
        results.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
        return delayed(sum)(results)
