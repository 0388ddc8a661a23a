# caught by: larger_is_lazy (own error)
def larger(a, b):
    if a > b:
        return larger(b, a)
    return larger(b, a)
