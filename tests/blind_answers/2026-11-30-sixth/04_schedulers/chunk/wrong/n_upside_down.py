# divides the workers by the tasks
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return ceil(workers / tasks)
