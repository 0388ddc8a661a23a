# tries the sizes up to 200 only: gives None for larger jobs
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    for size in range(1, 201):
        if ceil(tasks / size) <= workers:
            return size
