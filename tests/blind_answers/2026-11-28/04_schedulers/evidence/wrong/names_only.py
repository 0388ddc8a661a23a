# wrong: only the variables of the example
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            variables = variables_at(error)
            found.append({key: variables[key] for key in ("name", "prices", "volumes", "traded") if key in variables})
    return found
