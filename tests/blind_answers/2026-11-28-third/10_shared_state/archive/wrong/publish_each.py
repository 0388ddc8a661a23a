# publish is called once for each
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    published = []
    for name, text in reports.items():
        file = delayed(save)(name, text)
        published.append(delayed(publish)([file]))
    return delayed(published)
