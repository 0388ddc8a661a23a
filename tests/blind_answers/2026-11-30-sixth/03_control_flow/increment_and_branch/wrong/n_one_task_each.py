# both steps of a number are in one task
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    @delayed
    def both(x):
        return next_number(slowinc(x))

    return delayed(list)([both(x) for x in data])
