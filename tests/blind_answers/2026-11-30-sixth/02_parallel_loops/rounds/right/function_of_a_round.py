def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    def one_round(i):
        """Arrange the three tasks of a round."""
        return delayed(slowadd)(x=delayed(slowinc)(x=i), y=delayed(slowdec)(x=i))

    return delayed(lambda *parts: sum(parts))(*[one_round(i) for i in data])
