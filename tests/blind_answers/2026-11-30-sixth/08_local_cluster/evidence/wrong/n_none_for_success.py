# puts a None into the list for each that succeeds
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    def look(lazy):
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            return variables_at(error)

    return [look(lazy) for lazy in lazies]
