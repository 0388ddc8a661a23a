def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    each, left = divmod(tasks, workers)
    if left:
        each += 1
    return each
