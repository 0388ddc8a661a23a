def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    @delayed
    def total(*parts):
        result = 0
        for part in parts:
            result += part
        return result

    return total(*(delayed(slowadd)(y=delayed(slowdec)(i), x=delayed(slowinc)(i)) for i in data))
