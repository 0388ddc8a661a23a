def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    def one_round(i):
        """Arrange the three tasks of a round; an ordinary function."""
        both = [delayed(step)(i) for step in (slowinc, slowdec)]
        return delayed(slowadd)(*both)

    def add_up(*results):
        return sum(results)

    return delayed(add_up)(*map(one_round, data))
