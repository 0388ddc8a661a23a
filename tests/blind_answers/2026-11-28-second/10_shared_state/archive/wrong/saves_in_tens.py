# saves in tens: the second ten waits for the first
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    save_after = delayed(lambda name, text, before: save(name, text))
    items, saved, before = list(reports.items()), [], None
    for i in range(0, len(items), 10):
        some = [save_after(name, text, before) for name, text in items[i : i + 10]]
        saved += some
        before = delayed(len)(some)
    return delayed(publish)(saved)
