# caught by: larger_is_lazy
def larger(a, b):
    return delayed(slowinc)(a), delayed(slowinc)(b)
