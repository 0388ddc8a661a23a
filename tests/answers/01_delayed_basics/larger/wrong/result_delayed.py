# caught by: larger_is_lazy, larger_calls
def larger(a, b):
    return delayed(max(slowinc(a), slowinc(b)))
