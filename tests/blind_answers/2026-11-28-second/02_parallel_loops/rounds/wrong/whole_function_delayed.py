# the decorator over the loop as it was: one task
@delayed
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = []
    for i in data:
        x = slowinc(i)
        y = slowdec(i)
        sums.append(slowadd(x, y))
    return sum(sums)
