# two loops, one inside the other: every increment with every decrement
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        for j in data:
            y = delayed(slowdec)(j)
            sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
