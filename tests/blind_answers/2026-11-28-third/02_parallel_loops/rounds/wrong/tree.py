# the rounds are summed in a tree: more than one task, and a longer span
def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    level = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    return tree_sum(level)
