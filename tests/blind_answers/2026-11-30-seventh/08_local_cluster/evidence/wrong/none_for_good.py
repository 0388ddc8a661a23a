# None for those that succeed
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
            found.append(None)
        except Exception as error:
            found.append(variables_at(error))
    return found
