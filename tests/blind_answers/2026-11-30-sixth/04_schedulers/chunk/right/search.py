def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    size = 1
    while size * workers < tasks:
        size += 1
    return size
