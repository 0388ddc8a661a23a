# computes on threads first, and what fails again here
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="threads")
        except Exception:
            try:
                lazy.compute(scheduler="single-threaded")
            except Exception as error:
                found.append(variables_at(error))
    return found
