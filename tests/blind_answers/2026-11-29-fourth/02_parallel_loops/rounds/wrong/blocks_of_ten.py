# sums ten rounds at a time: from eleven numbers on there are more sums, and a span of four
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    zs = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    while len(zs) > 1 or not isinstance(zs[0].key, str) or not zs[0].key.startswith("sum"):
        zs = [delayed(sum)(zs[k : k + 10]) for k in range(0, len(zs), 10)]
    return zs[0]
