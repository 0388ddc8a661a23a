# each only once
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            seen = variables_at(error)
            if seen not in found:
                found.append(seen)
    return found
