def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    if not lazies:
        return []
    first, *others = lazies
    try:
        first.compute(scheduler="synchronous")
    except Exception as error:
        return [variables_at(error)] + evidence(others)
    return evidence(others)
