# leaves out names that begin with a line
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append({k: v for k, v in variables_at(error).items() if not k.startswith("_")})
    return found
