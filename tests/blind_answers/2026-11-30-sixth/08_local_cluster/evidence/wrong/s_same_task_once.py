# a Delayed that stands twice in the list is computed once, and leaves one entry
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    by_key = {lazy.key: lazy for lazy in lazies}
    found = []
    for lazy in by_key.values():
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
