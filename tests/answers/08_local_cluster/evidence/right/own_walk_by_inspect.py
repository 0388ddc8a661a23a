import inspect


def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception:
            found.append(dict(inspect.trace()[-1].frame.f_locals))
    return found
