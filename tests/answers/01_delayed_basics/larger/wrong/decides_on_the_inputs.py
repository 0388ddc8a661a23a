# caught by: larger_is_lazy, larger_calls
def larger(a, b):
    if a > b:
        return delayed(slowinc)(a)
    return delayed(slowinc)(b)
