# wrong: empties the list it was given
def evidence(lazies):
    found = []
    while lazies:
        lazy = lazies.pop(0)
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
    return found
