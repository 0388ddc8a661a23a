# wrong: forgets a failing call without variables
def evidence(lazies):
    found = []
    for lazy in lazies:
        variables = None
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
        if variables:
            found.append(variables)
    return found
