# wrong: a dictionary by position and not a list
def evidence(lazies):
    found = {}
    for i, lazy in enumerate(lazies):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found[i] = variables_at(error)
    return found
