# wrong: chooses from a and b, one slowinc only
def larger(a, b):
    if a > b:
        return delayed(slowinc)(a)
    return delayed(slowinc)(b)
