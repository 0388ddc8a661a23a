# one task for each number does both steps
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def both(x):
        return next_number(slowinc(x))

    return delayed(list)([delayed(both)(x) for x in data])
