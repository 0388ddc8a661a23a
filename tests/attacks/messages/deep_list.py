# tries: an answer that nests deeper than any stack
# reaches: too deep
def double(x):
    for _ in range(10**5):
        x = [x]
    return x
