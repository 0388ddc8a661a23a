@delayed
def pick(condition, yes, no):
    return yes if condition else no


def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return pick(x > y, x, y)
