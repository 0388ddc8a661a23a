def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    # YOUR CODE HERE
    return ceil(tasks / workers)
