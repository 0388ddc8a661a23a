def _error_of(lazy):
    """Return the error of a task, or None."""
    try:
        lazy.compute(scheduler="sync")
    except Exception as error:
        return error
    return None


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    errors = [_error_of(lazy) for lazy in lazies]
    return [variables_at(error) for error in errors if error is not None]
