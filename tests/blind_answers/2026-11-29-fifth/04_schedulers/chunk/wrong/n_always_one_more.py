# one too many where it divides evenly
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return tasks // workers + 1
