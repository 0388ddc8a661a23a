# caught by: larger_is_lazy (own error), larger_value (own error), larger_calls (own error)
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x > y:
        return x
    return y
