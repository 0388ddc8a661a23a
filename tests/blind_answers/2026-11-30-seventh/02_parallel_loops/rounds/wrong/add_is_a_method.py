# the addition of a round is the operator
def rounds(data):
    return delayed(sum)([delayed(slowinc)(i).__add__(delayed(slowdec)(i)) for i in data])
