# each task's key is the name of its report: two archives with equal names that are computed together save only one of them
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text, dask_key_name=f"save {name}") for name, text in reports.items()]
    return delayed(publish)(saved)
