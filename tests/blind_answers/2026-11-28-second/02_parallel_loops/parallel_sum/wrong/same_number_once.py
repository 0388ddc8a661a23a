# the third and later of equal neighbours reuse the task before
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    values = list(data)
    tasks = []
    for i, x in enumerate(values):
        if i >= 3 and x == values[i - 1]:
            tasks.append(tasks[-1])
        else:
            tasks.append(delayed(slowinc)(x))
    return delayed(sum)(tasks)
