# collects in a list outside of the function, so that a second call returns what the first found, too
found_so_far = []


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found_so_far.append(variables_at(error))
    return found_so_far
