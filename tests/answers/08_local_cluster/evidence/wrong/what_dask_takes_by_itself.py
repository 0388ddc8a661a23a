# caught by: evidence_single_threaded
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute()
        except Exception as error:
            found.append(variables_at(error))
    return found
