# gives a float, of which one cannot hand out
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    size = tasks / workers
    if size % 1:
        size = size + 1 - size % 1
    return size
