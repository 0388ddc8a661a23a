# a float, which is no number of tasks when it does not come out even
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    if tasks < workers:
        return 1
    return tasks / workers
