# the increments and decrements run at once
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = slowinc(i)
        y = slowdec(i)
        sums.append(delayed(slowadd)(x, y))
    return delayed(sum)(sums)
