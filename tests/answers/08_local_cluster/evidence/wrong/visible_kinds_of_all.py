# caught by: evidence_finds_all (own error)
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except (ArithmeticError, ValueError, LookupError, OSError, TypeError) as error:
            found.append(variables_at(error))
    return found
