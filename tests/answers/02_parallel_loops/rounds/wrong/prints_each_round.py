# caught by: rounds_graph
def rounds(data):
    results = []
    for i in data:
        x, y = delayed(slowinc)(i), delayed(slowdec)(i)
        results.append(delayed(slowadd)(x, y))
        print(i, results[-1].compute())
    return delayed(sum)(results)
