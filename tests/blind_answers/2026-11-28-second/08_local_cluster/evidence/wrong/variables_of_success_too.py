# finally: appends the last failure again for those that succeed
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    last = None
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            last = variables_at(error)
        finally:
            if last is not None:
                found.append(last)
    return found
