# size and rest, as divmod gives them
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return divmod(tasks, workers)
