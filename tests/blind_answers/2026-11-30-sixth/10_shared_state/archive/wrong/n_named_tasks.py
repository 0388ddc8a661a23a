# tasks are named by their report: two archives computed together share them
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text, dask_key_name="save-" + name) for name, text in reports.items()]
    return delayed(publish)(saved, dask_key_name="publish-" + "-".join(reports))
