# adds the rounds in a tree of slowadd: span grows with data
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    level = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    while len(level) > 1:
        pairs = [delayed(slowadd)(a, b) for a, b in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
