# a rule of thumb: several batches per worker
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return max(1, ceil(tasks / (4 * workers)))
