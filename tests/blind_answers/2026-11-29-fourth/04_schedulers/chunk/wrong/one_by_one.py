# hands out one by one, so a worker gets something more than once
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return 1
