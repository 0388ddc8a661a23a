# a dictionary by the name of the share
def evidence(lazies):
    found = {}
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            seen = variables_at(error)
            found[seen.get("name", len(found))] = seen
    return list(found.values())
