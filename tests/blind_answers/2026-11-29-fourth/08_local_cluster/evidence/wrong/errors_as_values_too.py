# counts a task that returns an error as failed
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            value = lazy.compute(scheduler="single-threaded")
            if isinstance(value, Exception):
                raise value
        except Exception as error:
            found.append(variables_at(error))
    return found
