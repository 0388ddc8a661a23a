# takes lazies out of the list
def evidence(lazies):
    found = []
    while lazies:
        try:
            lazies.pop(0).compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
