def evidence(lazies):
    found = []
    for i in range(len(lazies)):
        try:
            dask.compute(lazies[i], scheduler="single-threaded")
        except Exception as error:
            found.append(variables_at(error))
        else:
            continue
    return found
