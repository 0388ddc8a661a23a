# caught by: rounds_graph
@delayed
def increased(i, before):
    return slowinc(i)


def rounds(data):
    results = []
    for i in data:
        x = increased(i, results[-1:])
        results.append(delayed(slowadd)(x, delayed(slowdec)(i)))
    return delayed(sum)(results)
