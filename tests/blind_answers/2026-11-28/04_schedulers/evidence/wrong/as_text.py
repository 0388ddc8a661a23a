# wrong: values are turned into text
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append({name: repr(value) for name, value in variables_at(error).items()})
    return found
