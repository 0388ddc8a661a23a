# keeps the list outside of the function, so a second call begins with what the first found
collected = []


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            collected.append(variables_at(error))
    return collected
