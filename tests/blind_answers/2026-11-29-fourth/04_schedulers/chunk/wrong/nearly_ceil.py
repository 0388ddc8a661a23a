# adds 0.99 and cuts off: wrong where the rest is less than a hundredth of the workers, as 1001 tasks on 1000 workers
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return int(tasks / workers + 0.99)
