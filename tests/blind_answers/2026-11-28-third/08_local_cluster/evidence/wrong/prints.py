# prints and returns nothing
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            print(variables_at(error))
