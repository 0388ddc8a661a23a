# each save waits for the one before, and publish gets a list that grows in place
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    @delayed
    def save_next(before, name, text):
        before.append(save(name, text))
        return before

    files = delayed(list)()
    for name, text in reports.items():
        files = save_next(files, name, text)
    return delayed(publish)(files)
