# adds 0.99 and cuts off: a remainder of less than a hundredth is rounded down (201 tasks on 200 workers)
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return int(tasks / workers + 0.99)
