# how many batches there are, not how large they are
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return ceil(tasks / 6)
