# caught by: larger_calls
def larger(a, b):
    return delayed(max)(delayed(a) + 1, delayed(b) + 1)
