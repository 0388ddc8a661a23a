# leaves out what has no variables
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            if variables:
                found.append(variables)
    return found
