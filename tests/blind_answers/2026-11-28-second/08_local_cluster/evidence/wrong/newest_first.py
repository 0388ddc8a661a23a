# in the wrong order
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.insert(0, variables_at(error))
    return found
