def lazily(function):
    """Return the function so that calls of it are tasks."""
    return delayed(function, pure=False)


def archive(save, publish, reports):
    lazy_save, lazy_publish = lazily(save), lazily(publish)
    files = {name: lazy_save(name, text) for name, text in reports.items()}
    return lazy_publish(list(files.values()))
