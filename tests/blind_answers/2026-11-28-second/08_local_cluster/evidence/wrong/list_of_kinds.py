# catches a list of kinds; others end the function
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except (ArithmeticError, ValueError, TypeError, LookupError, OSError) as error:
            found.append(variables_at(error))
    return found
