# never more than six at a time
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return min(6, ceil(tasks / workers))
