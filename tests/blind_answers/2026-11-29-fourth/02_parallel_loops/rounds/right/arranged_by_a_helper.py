import math


def one_round(i):
    """Arrange the three tasks of a round."""
    both = (delayed(slowinc)(x=i), delayed(slowdec)(x=i))
    return delayed(slowadd)(*both)


def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""

    @delayed
    def add_all(*results):
        total, *others = results
        for other in others:
            total += other
        return total

    return add_all(*map(one_round, data))
