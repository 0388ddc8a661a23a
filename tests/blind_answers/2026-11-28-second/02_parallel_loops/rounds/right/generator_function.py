def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    def each():
        for i in data:
            yield delayed(slowadd)(*(delayed(step)(i) for step in (slowinc, slowdec)))

    return delayed(sum)(tuple(each()))
