# each increment is added to the decrement of another round: same sum
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    data = list(data)
    ups = [delayed(slowinc)(i) for i in data]
    downs = [delayed(slowdec)(i) for i in reversed(data)]
    return delayed(sum)([delayed(slowadd)(x, y) for x, y in zip(ups, downs)])
