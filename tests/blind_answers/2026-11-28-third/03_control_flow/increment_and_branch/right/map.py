def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    incremented = map(delayed(slowinc), data)
    branched = map(delayed(next_number), incremented)
    return delayed(list)(list(branched))
