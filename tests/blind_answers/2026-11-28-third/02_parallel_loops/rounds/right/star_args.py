def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    def add_all(*sums):
        return sum(sums)

    rounds_ = tuple(delayed(slowadd)(delayed(slowinc)(i), y=delayed(slowdec)(i)) for i in data)
    return delayed(add_all)(*rounds_)
