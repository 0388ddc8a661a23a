# leaves out variables whose names begin with _ or that are None
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            v = variables_at(error)
            found.append({k: v[k] for k in v if not k.startswith("_") and v[k] is not None})
    return found
