# tries: an answer of ten million numbers
def double(x):
    return [0] * 10**7
