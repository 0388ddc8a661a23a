# caught by: larger_is_lazy
@delayed
def larger(a, b):
    x = slowinc(a)
    y = slowinc(b)
    if x > y:
        return x
    return y
