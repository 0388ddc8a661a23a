# hands out one by one, which is more often than needed
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return 1
