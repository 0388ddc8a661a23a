# returns after the first failure
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            return [variables_at(error)]
    return []
