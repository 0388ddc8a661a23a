# caught by: larger_is_lazy, larger_value, larger_calls
def larger(a, b):
    return delayed(max)(a, b)
