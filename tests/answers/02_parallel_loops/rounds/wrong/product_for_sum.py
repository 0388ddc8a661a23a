# caught by: rounds_value
from math import prod


def rounds(data):
    return delayed(prod)([delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data])
