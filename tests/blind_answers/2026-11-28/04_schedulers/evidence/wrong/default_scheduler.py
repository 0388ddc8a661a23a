# wrong: names no scheduler, so the tasks run in threads
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute()
        except Exception as error:
            found.append(variables_at(error))
    return found
