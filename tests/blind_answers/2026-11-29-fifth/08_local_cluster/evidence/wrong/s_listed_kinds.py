# catches a list of kinds of errors; others, such as AttributeError or EOFError, end it
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    kinds = (ArithmeticError, LookupError, ValueError, OSError, TypeError, RuntimeError, AssertionError, StopIteration)
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except kinds as error:
            found.append(variables_at(error))
    return found
