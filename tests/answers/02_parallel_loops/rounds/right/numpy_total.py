import numpy as np


def rounds(data):
    results = [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
    return delayed(np.sum)(results)
