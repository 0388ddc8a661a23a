def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return len(range(0, tasks, workers))
