def error_of(lazy):
    """Return the error that a Delayed raises, or None."""
    try:
        dask.compute(lazy, scheduler="synchronous")
    except Exception as error:
        return error
    return None


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    errors = [error_of(lazy) for lazy in lazies]
    return [variables_at(error) for error in errors if error is not None]
