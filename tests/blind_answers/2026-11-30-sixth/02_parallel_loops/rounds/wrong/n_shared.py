# equal values share their tasks
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    made = {}
    sums = []
    for i in data:
        if i not in made:
            made[i] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
        sums.append(made[i])
    return delayed(sum)(sums)
