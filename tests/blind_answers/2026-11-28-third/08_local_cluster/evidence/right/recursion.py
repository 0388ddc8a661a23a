def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    if not lazies:
        return []
    first = []
    try:
        lazies[0].compute(scheduler="sync")
    except Exception as error:
        first = [variables_at(error)]
    return first + evidence(lazies[1:])
