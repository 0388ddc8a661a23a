# on threads
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="threads", num_workers=1)
        except Exception as error:
            found.append(variables_at(error))
    return found
