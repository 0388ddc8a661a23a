def one_round(i):
    """Three lazy steps."""
    return delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))


def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    results = []
    for i in data:
        results.append(one_round(i))
    return delayed(sum)(results)
