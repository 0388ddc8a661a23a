def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    lazy_save, lazy_publish = delayed(save), delayed(publish)

    def saves(items):
        if not items:
            return []
        (name, text), *others = items
        return [lazy_save(name, text), *saves(others)]

    return lazy_publish(saves(list(reports.items())))
