def evidence(lazies):
    def failing():
        for lazy in lazies:
            try:
                dask.compute(lazy, scheduler="synchronous")
            except Exception as error:
                yield variables_at(error)

    return list(failing())
