# a whole round is one task
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    @delayed
    def one_round(i):
        return slowadd(slowinc(i), slowdec(i))

    return delayed(sum)([one_round(i) for i in data])
