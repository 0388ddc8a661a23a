# rounds down: some tasks are left for another time
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(1, tasks // workers)
