# goes back to the error behind the error
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            while error.__cause__ is not None:
                error = error.__cause__
            found.append(variables_at(error))
    return found
