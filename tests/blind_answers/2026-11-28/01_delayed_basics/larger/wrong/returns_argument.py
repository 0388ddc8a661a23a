# wrong: returns a or b, not their increments
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda x, y: a if x > y else b)(x, y)
