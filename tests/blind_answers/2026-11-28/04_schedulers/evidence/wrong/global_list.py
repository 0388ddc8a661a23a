# wrong: list lives outside and grows from call to call
found = []


def evidence(lazies):
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
