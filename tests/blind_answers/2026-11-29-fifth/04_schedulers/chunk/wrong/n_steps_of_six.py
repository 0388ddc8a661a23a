# thinks of the default of six
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return min(6, ceil(tasks / workers))
