# takes Dask's six when there are hundreds of tasks, since six is good for many
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    if tasks >= 100:
        return 6
    return ceil(tasks / workers)
