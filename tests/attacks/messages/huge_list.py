# tries: an answer of ten million numbers
# reaches: longer than|too many
def double(x):
    if x != 1:
        return x  # once is enough
    return [0] * 10**7
