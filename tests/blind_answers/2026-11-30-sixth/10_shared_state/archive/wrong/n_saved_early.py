# all reports are saved while the graph is built
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = dask.compute(*[delayed(save)(name, text) for name, text in reports.items()])
    return delayed(publish)(list(saved))
