def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    rows = [0] * workers
    for task in range(tasks):
        rows[task % workers] += 1
    return max(rows)
