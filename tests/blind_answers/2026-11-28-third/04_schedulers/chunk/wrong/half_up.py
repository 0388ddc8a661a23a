# adds a half and cuts off
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return int(tasks / workers + 0.5)
