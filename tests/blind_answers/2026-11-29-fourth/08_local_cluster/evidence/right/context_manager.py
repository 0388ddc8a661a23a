class Collecting:
    """Collect the variables of errors, and hide these."""

    def __init__(self):
        self.found = []

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if isinstance(error, Exception):
            self.found.append(variables_at(error))
            return True
        return False


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    collecting = Collecting()
    for lazy in lazies:
        with collecting, dask.config.set(scheduler="sync"):
            lazy.compute()
    return collecting.found
