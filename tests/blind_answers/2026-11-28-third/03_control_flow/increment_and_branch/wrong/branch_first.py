# branches first and increments afterwards
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    return delayed(list)([delayed(slowinc)(delayed(next_number)(x)) for x in data])
