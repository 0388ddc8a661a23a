# long data is summed in tens first, so the span and the number of tasks grow
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    while len(sums) > 10:
        sums = [delayed(sum)(sums[i : i + 10]) for i in range(0, len(sums), 10)]
    return delayed(sum)(sums)
