def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    bad = []
    with dask.config.set(scheduler="single-threaded"):
        for one in lazies:
            try:
                one.compute()
            except Exception as problem:
                bad.append(dict(variables_at(problem)))
    return bad
