def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    errors = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            errors.append(error)
    return list(map(variables_at, errors))
