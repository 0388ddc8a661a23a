def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    @delayed
    def add_up(table):
        result = 0
        for _, value in table:
            result += value
        return result

    pairs = [(k, delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))) for k, i in enumerate(data)]
    return add_up(pairs)
