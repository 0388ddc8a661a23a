# wrong: takes a result that is 0 or None for a failure
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            result = lazy.compute(scheduler="single-threaded")
            if not result:
                found.append({})
        except Exception as error:
            found.append(variables_at(error))
    return found
