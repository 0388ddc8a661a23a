def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    size, rest = divmod(tasks, workers)
    if rest > 0:
        size += 1
    return size
