def evidence(lazies):
    if not lazies:
        return []
    first, *rest = lazies
    try:
        first.compute(scheduler="single-threaded")
        here = []
    except Exception as error:
        here = [variables_at(error)]
    return here + evidence(rest)
