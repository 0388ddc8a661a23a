# keeps only four of the variables
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            seen = variables_at(error)
            found.append({k: seen[k] for k in ("name", "prices", "volumes", "traded") if k in seen})
    return found
