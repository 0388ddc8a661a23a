# keeps the failures with traded == 0 only
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            if variables.get("traded") == 0:
                found.append(variables)
    return found
