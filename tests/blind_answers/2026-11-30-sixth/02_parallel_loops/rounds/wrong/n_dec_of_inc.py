# decrements what slowinc gave: a chain within each round, and another value
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(x)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
