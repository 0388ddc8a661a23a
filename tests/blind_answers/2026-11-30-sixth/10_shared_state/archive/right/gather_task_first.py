def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def store(item):
        name, text = item
        return save(name, text)

    @delayed
    def all_saved(*results):
        return [*results]

    @delayed
    def release(files):
        return publish(files)

    return release(all_saved(*map(store, reports.items())))
