# caught by: evidence_finds_all (own error)
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except ZeroDivisionError as error:
            found.append(variables_at(error))
    return found
