# wrong: merges all variables into one dictionary
def evidence(lazies):
    merged = {}
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            merged.update(variables_at(error))
    return [merged] if merged else []
