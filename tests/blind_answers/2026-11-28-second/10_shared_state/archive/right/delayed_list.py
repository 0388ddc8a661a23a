def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [None] * len(reports)
    for i, (name, text) in enumerate(reports.items()):
        saved[i] = dask.delayed(save)(name, text)
    return dask.delayed(publish)(dask.delayed(saved))
