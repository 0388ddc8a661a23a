# collects texts: each variable's value as repr, and no dictionary of the variables as they are
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            found.append({name: repr(value) for name, value in variables.items()})
    return found
