# variables that are None are left out
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append({name: value for name, value in variables_at(error).items() if value is not None})
    return found
