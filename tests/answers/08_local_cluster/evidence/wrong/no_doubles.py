# caught by: evidence_finds_all
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            v = variables_at(error)
            if v not in found:
                found.append(v)
    return found
