def places(lazies, scheduler, workers):
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        pairs = dask.compute(*lazies)
    frame = pd.DataFrame(list(pairs), columns=["process", "thread"])
    return {
        "processes": int(frame["process"].nunique()),
        "threads": int(len(frame.drop_duplicates())),
        "at_home": bool((frame["process"] == os.getpid()).all()),
    }
