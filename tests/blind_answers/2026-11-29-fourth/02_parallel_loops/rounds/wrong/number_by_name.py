# takes increments by the number: of equal numbers the last increment serves all, while there are decrements for each
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    increments = {i: delayed(slowinc)(i) for i in data}
    decrements = [delayed(slowdec)(i) for i in data]
    sums = []
    for i, y in zip(data, decrements):
        sums.append(delayed(slowadd)(increments[i], y))
    return delayed(sum)(sums)
