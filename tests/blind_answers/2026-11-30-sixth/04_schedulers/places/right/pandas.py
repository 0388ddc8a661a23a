def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    ran = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    table = pd.DataFrame(ran, columns=["process", "thread"])
    return {
        "processes": int(table.process.nunique()),
        "threads": len(table.drop_duplicates()),
        "at_home": bool((table.process == os.getpid()).all()),
    }
