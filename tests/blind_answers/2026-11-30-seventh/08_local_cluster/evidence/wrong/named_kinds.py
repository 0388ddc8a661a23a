# a list of kinds
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except (ValueError, TypeError, KeyError, ZeroDivisionError, RuntimeError, OSError, LookupError) as error:
            found.append(variables_at(error))
    return found
