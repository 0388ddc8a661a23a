# leaves out the scheduler: tasks run in threads, or on a cluster that is open
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute()
        except Exception as error:
            found.append(variables_at(error))
    return found
