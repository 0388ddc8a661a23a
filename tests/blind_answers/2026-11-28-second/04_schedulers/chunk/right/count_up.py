def chunk(tasks, workers):
    """The smallest size with which one round is enough."""
    size = 1
    while size * workers < tasks:
        size += 1
    return size
