# one more than needed when it comes out even
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return tasks // workers + 1
