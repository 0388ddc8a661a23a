import functools


def traced(f):
    @functools.wraps(f)
    def wrapper(x, y):
        return f(x, y)

    return wrapper


def tree_sum(values, lo=0, hi=None):
    hi = len(values) if hi is None else hi
    if hi - lo == 1:
        return values[lo]
    mid = (lo + hi) >> 1
    return delayed(traced(slowadd))(tree_sum(values, lo, mid), tree_sum(values, mid, hi))
