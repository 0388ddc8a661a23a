def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    ran = delayed(list)(lazies).compute(scheduler=scheduler, num_workers=workers)
    table = pd.DataFrame([tuple(pair) for pair in ran], columns=["process", "thread"])
    return {
        "processes": int(table["process"].nunique()),
        "threads": len(table.drop_duplicates()),
        "at_home": bool((table["process"] == os.getpid()).all()),
    }
