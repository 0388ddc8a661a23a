# takes the tasks out of the list that it is given
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    while lazies:
        lazy = lazies.pop(0)
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
