def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    pick = delayed(lambda rest, y: (half, odd_process)[rest](y))
    increments = [delayed(slowinc)(x) for x in data]
    return delayed([pick(y % 2, y) for y in increments])
