# stops after three
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
        if len(found) == 3:
            break
    return found
