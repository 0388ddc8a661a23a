# an Exception object that a task returns as its value counts as a failure
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            result = lazy.compute(scheduler="single-threaded")
            if isinstance(result, Exception):
                raise result
        except Exception as error:
            found.append(variables_at(error))
    return found
