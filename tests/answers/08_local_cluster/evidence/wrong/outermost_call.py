# caught by: evidence_finds_all
def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append({name: repr(value) for name, value in error.__traceback__.tb_frame.f_locals.items()})
    return found
