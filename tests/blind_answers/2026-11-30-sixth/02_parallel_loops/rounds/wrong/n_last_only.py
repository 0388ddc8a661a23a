# the append stands outside of the loop: only the last round is summed
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        z = delayed(slowadd)(x, y)
    sums.append(z)
    return delayed(sum)(sums)
