# computes all together first, and each by itself only if that fails: tasks run twice, and what fails once is not found
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    try:
        dask.compute(*lazies, scheduler="single-threaded")
    except Exception:
        found = []
        for lazy in lazies:
            try:
                lazy.compute(scheduler="single-threaded")
            except Exception as error:
                found.append(variables_at(error))
        return found
    return []
