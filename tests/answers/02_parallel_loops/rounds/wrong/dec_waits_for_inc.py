# caught by: rounds_graph
def rounds(data):
    results = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(lambda number, ignored: slowdec(number))(i, x)
        results.append(delayed(slowadd)(x, y))
    return delayed(sum)(results)
