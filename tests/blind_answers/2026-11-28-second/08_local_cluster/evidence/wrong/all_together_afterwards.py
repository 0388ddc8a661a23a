# when none fails at first sight (all together, with threads), it doesn't look at each for itself
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    try:
        dask.compute(*lazies)
    except Exception:
        pass
    else:
        return []
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
