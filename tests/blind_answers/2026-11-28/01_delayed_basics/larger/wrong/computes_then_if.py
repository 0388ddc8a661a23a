# wrong: computes while building
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x.compute() > y.compute():
        return x
    return y
