# a dictionary by the name of the share: later ones overwrite
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = {}
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            found[variables.get("name")] = variables
    return list(found.values())
