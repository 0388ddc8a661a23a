def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    results = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        z = delayed(slowadd)(x, y)
        results.append(z)
    return delayed(sum)(results)
