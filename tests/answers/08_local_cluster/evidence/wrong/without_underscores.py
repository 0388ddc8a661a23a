# caught by: evidence_single_threaded
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append({k: v for k, v in variables_at(error).items() if k[:2] != "__"})
    return found
