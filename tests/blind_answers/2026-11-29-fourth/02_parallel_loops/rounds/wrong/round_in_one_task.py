# one task does all three steps of a round
@delayed
def whole_round(i):
    return slowadd(slowinc(i), slowdec(i))


def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return delayed(sum)([whole_round(i) for i in data])
