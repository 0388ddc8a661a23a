# a result of 0 or None counts as a failure
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            result = lazy.compute(scheduler="single-threaded")
            if not result:
                raise ValueError("no result")
        except Exception as error:
            found.append(variables_at(error))
    return found
