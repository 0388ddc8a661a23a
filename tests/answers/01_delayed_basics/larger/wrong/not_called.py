# caught by: larger_is_lazy
def larger(a, b):
    return delayed(max)
