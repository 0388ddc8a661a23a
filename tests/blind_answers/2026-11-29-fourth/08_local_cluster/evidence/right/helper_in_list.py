def _variables_if_it_fails(lazy):
    """Return a list with the variables at the error of a Delayed, or an empty list."""
    try:
        dask.compute(lazy, scheduler="synchronous")
    except Exception as error:
        return [variables_at(error)]
    return []


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    return sum(map(_variables_if_it_fails, lazies), [])
