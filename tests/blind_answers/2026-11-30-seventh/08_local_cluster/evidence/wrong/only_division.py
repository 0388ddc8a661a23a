# only divisions by zero
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except ArithmeticError as error:
            found.append(variables_at(error))
    return found
