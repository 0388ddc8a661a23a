# from the seventh round on slowdec is replaced by i - 1
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    values = list(data)
    sums = []
    for k, i in enumerate(values):
        down = delayed(slowdec)(i) if k < 6 else i - 1
        sums.append(delayed(slowadd)(delayed(slowinc)(i), down))
    return delayed(sum)(sums)
