def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    whole, rest = divmod(tasks, workers)
    return whole + 1 if rest else whole
