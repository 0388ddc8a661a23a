# rounds down: the rest is handed out in one more step
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(1, tasks // workers)
