# a whole round in one task
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    @delayed
    def one_round(i):
        x = slowinc(i)
        y = slowdec(i)
        return slowadd(x, y)

    return delayed(sum)([one_round(i) for i in data])
