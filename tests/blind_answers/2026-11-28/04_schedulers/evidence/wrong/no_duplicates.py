# wrong: leaves out a failure with the same variables
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            if variables not in found:
                found.append(variables)
    return found
