# off by one: y of the next value
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for n in range(len(data) - 1):
        x = delayed(slowinc)(data[n])
        y = delayed(slowdec)(data[n + 1])
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
