def failures(lazies):
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            yield variables_at(error)


def evidence(lazies):
    return list(failures(lazies))
