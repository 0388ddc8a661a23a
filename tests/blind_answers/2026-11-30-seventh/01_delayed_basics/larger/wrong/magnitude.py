# the larger of the two amounts
def larger(a, b):
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    return delayed(lambda p, q: p if abs(p) > abs(q) else q)(x, y)
