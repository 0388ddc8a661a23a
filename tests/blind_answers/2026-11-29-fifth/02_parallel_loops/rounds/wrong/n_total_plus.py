# adds to a total, which makes a chain
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    total = 0
    for i in data:
        total = total + delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
    return total
