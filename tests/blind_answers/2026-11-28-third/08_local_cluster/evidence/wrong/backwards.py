# from the end: the order is the other way round
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    rest = list(lazies)
    while rest:
        lazy = rest.pop()
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
