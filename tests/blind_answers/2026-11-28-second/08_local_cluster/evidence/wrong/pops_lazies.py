# takes the Delayed off the list that it is given
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    while lazies:
        try:
            lazies.pop(0).compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
