# (passes the visible checks?) saves eight at a time: the ninth waits for the first, not side by side
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    from dask.graph_manipulation import bind

    saved = []
    for i, (name, text) in enumerate(reports.items()):
        task = delayed(save)(name, text)
        saved.append(bind(task, saved[i - 8]) if i >= 8 else task)
    return delayed(publish)(saved)
