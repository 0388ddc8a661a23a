# adds 0.99 and cuts, which is too small where little is left over
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return int(tasks / workers + 0.99)
