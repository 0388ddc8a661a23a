# from the 13th value on, tasks wait for the one twelve places before
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    tasks = []
    for n, x in enumerate(data):
        if n < 12:
            tasks.append(delayed(slowinc)(x))
        else:
            tasks.append(delayed(lambda x, before: slowinc(x))(x, tasks[n - 12]))
    return delayed(sum)(tasks)
