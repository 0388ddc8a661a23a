# never hands out more than sixteen at a time
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return min(16, (tasks + workers - 1) // workers)
