# tries: one message of 400 MB
def double(x):
    return "x" * (400 * 2**20)
