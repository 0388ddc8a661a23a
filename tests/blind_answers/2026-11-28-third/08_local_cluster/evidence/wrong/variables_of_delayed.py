# never computes: tries variables_at on the Delayed
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            found.append(variables_at(lazy))
        except Exception as error:
            pass
    return found
