def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="sync")
        except Exception as error:
            found.append(variables_at(error))
    return found
