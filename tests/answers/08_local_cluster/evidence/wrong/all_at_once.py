# caught by: evidence_finds_all
def evidence(lazies):
    found = []
    try:
        dask.compute(*lazies, scheduler="single-threaded")
    except Exception as error:
        found.append(variables_at(error))
    return found
