def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(next_number)(y))
    return delayed(list)(results)
