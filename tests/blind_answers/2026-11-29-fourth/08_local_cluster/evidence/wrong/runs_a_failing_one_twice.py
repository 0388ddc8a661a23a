# runs a task that has failed once more to get at its variables; one that fails only the first time leaves nothing
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""

    def fails(lazy):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception:
            return True
        return False

    found = []
    for lazy in filter(fails, lazies):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
