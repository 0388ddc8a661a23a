def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = [delayed(next_number)(delayed(slowinc)(x)) for x in data]
    return delayed(list)(results)
