from functools import wraps


def lazy(f):
    @wraps(f)
    def inner(*a):
        return f(*a)

    return delayed(inner)


def increment_and_branch(data):
    inc, nxt = lazy(slowinc), lazy(next_number)
    return delayed(list)([nxt(inc(x)) for x in data])
