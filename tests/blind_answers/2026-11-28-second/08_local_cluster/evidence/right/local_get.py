from dask.local import get_sync


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    outcomes = []
    for lazy in lazies:
        error = None
        try:
            lazy.compute(scheduler=get_sync)
        except Exception as caught:
            error = caught
        outcomes.append(error)
    return [variables_at(error) for error in outcomes if error is not None]
