def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in reports.items():
        saved += [delayed(save)(name, text)]
    all_saved = delayed(list)(saved)
    return delayed(publish)(all_saved)
