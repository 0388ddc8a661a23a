def evidence(lazies: list) -> list:
    found = []
    with dask.config.set(scheduler="single-threaded"):
        for i in range(len(lazies)):
            try:
                lazies[i].compute()
            except Exception as exc:
                found += [variables_at(exc)]
            else:
                continue
    return found
