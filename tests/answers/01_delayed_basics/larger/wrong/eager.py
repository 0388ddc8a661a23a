# caught by: larger_is_lazy
def larger(a, b):
    x = slowinc(a)
    y = slowinc(b)
    return max(x, y)
