# caught by: rounds_graph, rounds_value
def rounds(data):
    results = []
    for i in data:
        results.append(slowadd(slowinc(i), slowdec(i)))
    return delayed(sum)(results)
