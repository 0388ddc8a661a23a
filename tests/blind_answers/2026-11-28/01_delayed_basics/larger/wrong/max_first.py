# wrong: slowinc once, of the larger argument
def larger(a, b):
    return delayed(slowinc)(delayed(max)(a, b))
