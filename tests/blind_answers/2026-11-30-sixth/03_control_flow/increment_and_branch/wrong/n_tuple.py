# gives a tuple instead of a list
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    return delayed(tuple)([delayed(next_number)(delayed(slowinc)(x)) for x in data])
