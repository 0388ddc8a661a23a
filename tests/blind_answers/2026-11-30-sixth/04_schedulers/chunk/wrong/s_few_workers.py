# looks for a size that divides the tasks among many workers: more than 25 are counted as 25
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    workers = min(workers, 25)
    return (tasks + workers - 1) // workers
