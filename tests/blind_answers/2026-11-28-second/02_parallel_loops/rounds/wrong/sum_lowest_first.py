# sums in a dictionary by value of the round's i: rounds with the same i overwrite one another
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    by_value = {i: delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data}
    return delayed(sum)(list(by_value.values()))
