import functools
import statistics


def logged(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        return f(*a, **k)

    return wrapper


def mean_of(data):
    inc = delayed(logged(slowinc))
    return delayed(logged(statistics.mean))(list(map(inc, data)))
