# wrong: catches the kinds it has thought of
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except (ArithmeticError, ValueError, TypeError, LookupError, OSError) as error:
            found.append(variables_at(error))
    return found
