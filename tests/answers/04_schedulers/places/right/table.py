def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    table = pd.DataFrame(pairs, columns=["process", "thread"])
    return {
        "processes": int(table.process.nunique()),
        "threads": len(table.drop_duplicates()),
        "at_home": bool((table.process == os.getpid()).all()),
    }
