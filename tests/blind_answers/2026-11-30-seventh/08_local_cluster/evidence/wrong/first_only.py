# stops at the first
def evidence(lazies):
    found = []
    try:
        for lazy in lazies:
            lazy.compute(scheduler="single-threaded")
    except Exception as error:
        found.append(variables_at(error))
    return found
