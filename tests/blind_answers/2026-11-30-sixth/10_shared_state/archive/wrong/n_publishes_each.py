# publish is called for each report
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    published = []
    for name, text in reports.items():
        published.append(delayed(publish)([delayed(save)(name, text)]))
    return delayed(published)
