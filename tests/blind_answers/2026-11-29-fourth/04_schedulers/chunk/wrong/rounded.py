# rounds to the nearest, so 9 tasks on 4 workers give 2
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(round(tasks / workers), 1)
