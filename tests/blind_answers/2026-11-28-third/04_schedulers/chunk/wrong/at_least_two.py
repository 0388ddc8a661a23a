# "one by one" is bad, so at least 2
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(2, ceil(tasks / workers))
