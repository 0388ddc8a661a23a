# the sum of all is a row of slowadd
from functools import reduce


def rounds(data):
    sums = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    return reduce(delayed(slowadd), sums)
