# takes the remainder for what each worker gets
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    if tasks % workers:
        return tasks // workers + tasks % workers
    return tasks // workers
