# takes the variables of an error's cause, if it has one: another call than the one that failed
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            while error.__context__ is not None and error.__context__.__traceback__ is not None:
                error = error.__context__
            found.append(variables_at(error))
    return found
