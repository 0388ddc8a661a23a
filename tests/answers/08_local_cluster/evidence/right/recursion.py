def evidence(lazies):
    if not lazies:
        return []
    first, *others = lazies
    try:
        first.compute(scheduler="single-threaded")
    except Exception as error:
        return [variables_at(error), *evidence(others)]
    return evidence(others)
