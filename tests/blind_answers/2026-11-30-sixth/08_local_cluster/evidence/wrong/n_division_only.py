# catches a ZeroDivisionError only; other kinds end it
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except ZeroDivisionError as error:
            found.append(variables_at(error))
    return found
