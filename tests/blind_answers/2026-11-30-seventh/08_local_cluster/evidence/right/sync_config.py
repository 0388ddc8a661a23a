# the scheduler set in a with
def evidence(lazies):
    found = []
    with dask.config.set(scheduler="single-threaded"):
        for lazy in lazies:
            try:
                lazy.compute()
            except Exception as failure:
                found.append(variables_at(failure))
    return found
