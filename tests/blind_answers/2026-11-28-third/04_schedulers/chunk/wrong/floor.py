# rounds down: something is handed out once too often, and 0 for few tasks
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    return tasks // workers
