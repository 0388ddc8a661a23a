# caught by: rounds_value
def rounds(data):
    return delayed(sum)([delayed(slowinc)(i) + delayed(slowdec)(i) for i in data])
