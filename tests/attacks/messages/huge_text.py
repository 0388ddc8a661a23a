# tries: one message of 400 MB
# reaches: longer than|too much
def double(x):
    if x != 1:
        return x  # once is enough
    return "x" * (400 * 2**20)
