# the threads scheduler with one worker is not the notebook's own thread
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="threads", num_workers=1)
        except Exception as error:
            found.append(variables_at(error))
    return found
