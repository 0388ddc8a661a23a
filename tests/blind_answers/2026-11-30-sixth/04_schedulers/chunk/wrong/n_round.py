# rounds to the nearest, which may be down
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(1, round(tasks / workers))
