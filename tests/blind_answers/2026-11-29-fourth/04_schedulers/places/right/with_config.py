def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        ran = pd.DataFrame(dask.compute(*lazies), columns=["process", "thread"])
    return {
        "processes": int(ran.process.nunique()),
        "threads": len(ran.drop_duplicates()),
        "at_home": bool((ran.process == os.getpid()).all()),
    }
