# always one by one: handed out too often
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return 1
