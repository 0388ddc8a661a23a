# a table of pairs
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    frame = pd.DataFrame(list(pairs), columns=["process", "thread"])
    return {
        "processes": int(frame.process.nunique()),
        "threads": len(frame.drop_duplicates()),
        "at_home": bool((frame.process == os.getpid()).all()),
    }
