# numpy's sum
import numpy as np


def rounds(data):
    columns = [(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    return delayed(np.sum)([delayed(slowadd)(*column) for column in columns])
