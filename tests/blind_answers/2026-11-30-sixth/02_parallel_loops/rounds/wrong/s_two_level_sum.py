# sums more than 50 rounds in two levels, which makes the span four and more than one task of sums
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    while len(sums) > 50:
        sums = [delayed(sum)(sums[k : k + 50]) for k in range(0, len(sums), 50)]
    return delayed(sum)(sums)
