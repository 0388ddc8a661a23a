# each save waits for the one before
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def save_after(before, name, text):
        return save(name, text)

    saved, last = [], None
    for name, text in reports.items():
        last = delayed(save_after)(last, name, text)
        saved.append(last)
    return delayed(publish)(saved)
