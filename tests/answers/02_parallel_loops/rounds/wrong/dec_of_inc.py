# caught by: rounds_graph, rounds_value
def rounds(data):
    results = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(x)
        results.append(delayed(slowadd)(x, y))
    return delayed(sum)(results)
