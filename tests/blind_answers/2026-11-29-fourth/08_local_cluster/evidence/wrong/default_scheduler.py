# computes with the scheduler that happens to be set, threads or a cluster
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute()
        except Exception as error:
            found.append(variables_at(error))
    return found
