# equal values share their round: fewer tasks than three for each
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    made = {}
    for i in data:
        if i not in made:
            made[i] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
    return delayed(sum)([made[i] for i in data])
