# the and/or trick goes both ways when half of the number is 0
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def branch(y):
        return (is_even(y) and half(y)) or odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
