def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    def failures():
        for lazy in lazies:
            try:
                lazy.compute(scheduler="single-threaded")
            except Exception as error:
                yield variables_at(error)

    return list(failures())
