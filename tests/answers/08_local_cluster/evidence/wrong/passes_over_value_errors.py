# caught by: evidence_finds_all
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except ValueError:
            continue
        except Exception as error:
            found.append(variables_at(error))
    return found
