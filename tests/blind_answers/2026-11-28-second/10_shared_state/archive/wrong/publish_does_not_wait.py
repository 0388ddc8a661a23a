# publish gets the names of all tasks' results in a chain of its own; saving stands beside it
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(n, t) for n, t in reports.items()]
    published = delayed(publish)([f"{n}-{len(t)}" for n, t in reports.items()])
    return delayed(lambda result, files: result)(published, saved)
