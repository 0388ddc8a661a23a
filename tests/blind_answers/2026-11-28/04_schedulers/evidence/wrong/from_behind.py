# wrong: order is reversed
def evidence(lazies):
    found = []
    for lazy in reversed(lazies):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
