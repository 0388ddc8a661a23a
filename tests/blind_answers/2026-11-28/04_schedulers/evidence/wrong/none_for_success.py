# wrong: leaves None for each that succeeds
def evidence(lazies):
    def look(lazy):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            return variables_at(error)

    return [look(lazy) for lazy in lazies]
