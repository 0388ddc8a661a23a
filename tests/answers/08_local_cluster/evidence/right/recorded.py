def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            record(lazy, "single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
