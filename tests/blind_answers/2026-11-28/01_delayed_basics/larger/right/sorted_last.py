def larger(a, b):
    both = delayed(sorted)([delayed(slowinc)(a), delayed(slowinc)(b)])
    return both[-1]
