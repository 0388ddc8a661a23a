# gives a pair, the number of steps and the chunksize
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    size = ceil(tasks / workers)
    return size, size
