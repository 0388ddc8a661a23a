# variables whose name begins with _ are left out
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            found.append({name: variables[name] for name in variables if name[0] != "_"})
    return found
