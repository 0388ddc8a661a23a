# the first, then the rest
def evidence(lazies):
    if not lazies:
        return []
    first, *rest = lazies
    here = []
    try:
        first.compute(scheduler="single-threaded")
    except Exception as error:
        here = [variables_at(error)]
    return here + evidence(rest)
