# caught by: rounds_graph
def rounds(data):
    results = []
    for i in data:
        x, y = dask.compute(delayed(slowinc)(i), delayed(slowdec)(i))
        results.append(delayed(slowadd)(x, y))
    return delayed(sum)(results)
