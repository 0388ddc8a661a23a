# from the ninth round on, eight rounds share a task
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    values = list(data)
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in values[:8]]
    for k in range(8, len(values), 8):
        block = values[k : k + 8]
        sums.append(delayed(lambda b: sum(slowadd(slowinc(i), slowdec(i)) for i in b))(block))
    return delayed(sum)(sums)
