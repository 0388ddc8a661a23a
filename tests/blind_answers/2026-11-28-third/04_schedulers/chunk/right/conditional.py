def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    if tasks % workers == 0:
        return tasks // workers
    else:
        return tasks // workers + 1
