# rounds down, but at least 1
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(1, tasks // workers)
