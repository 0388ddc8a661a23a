# sums with Python's sum: a chain of additions
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    return sum([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
