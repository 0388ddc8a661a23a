# a list outside, kept between calls
found = []


def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
