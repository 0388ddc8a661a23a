class Collect:
    """A with that writes down the variables of an error, and goes on."""

    def __init__(self):
        self.found = []

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if error is None or not isinstance(error, Exception):
            return False
        self.found.append(variables_at(error))
        return True


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    collect = Collect()
    for lazy in lazies:
        with collect:
            lazy.compute(scheduler="single-threaded")
    return collect.found
