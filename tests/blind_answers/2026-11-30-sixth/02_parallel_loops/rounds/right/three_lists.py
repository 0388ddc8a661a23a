def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    up = [delayed(slowinc)(i) for i in data]
    down = [delayed(slowdec)(i) for i in data]
    added = map(delayed(slowadd), up, down)
    return delayed(sum)(list(added))
