# prints the number
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    print(ceil(tasks / workers))
