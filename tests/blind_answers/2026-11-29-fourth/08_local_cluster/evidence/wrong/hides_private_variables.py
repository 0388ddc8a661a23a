# leaves out variables whose names begin with two underscores
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            found.append({name: variables[name] for name in variables if not name.startswith("__")})
    return found
