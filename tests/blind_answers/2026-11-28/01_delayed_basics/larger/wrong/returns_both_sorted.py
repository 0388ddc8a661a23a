# wrong: a list of both, not the larger one
def larger(a, b):
    return delayed(sorted)([delayed(slowinc)(a), delayed(slowinc)(b)], reverse=True)
