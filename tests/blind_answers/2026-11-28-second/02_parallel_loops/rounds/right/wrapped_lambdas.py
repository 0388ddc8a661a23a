def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    both = [(delayed(lambda i: slowinc(i))(i), delayed(lambda i: slowdec(i))(i)) for i in data]
    return delayed(sum)([delayed(lambda pair: slowadd(*pair))(pair) for pair in both])
