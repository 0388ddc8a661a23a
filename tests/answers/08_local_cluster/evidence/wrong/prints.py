# caught by: evidence_finds_all
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            print(variables_at(error))
    return found
