# tries sizes up to 12 only, and then returns None
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    for size in range(1, 13):
        if ceil(tasks / size) <= workers:
            return size
