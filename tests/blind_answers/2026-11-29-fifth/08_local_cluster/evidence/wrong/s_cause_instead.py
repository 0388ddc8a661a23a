# for an error raised "from" another, takes the variables of the other one, which are not those of the call that failed
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error.__cause__ or error))
    return found
