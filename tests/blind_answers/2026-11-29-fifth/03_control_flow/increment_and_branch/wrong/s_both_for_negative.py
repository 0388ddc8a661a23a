# with a negative result both functions are called, and one is thrown away
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def branch(y):
        if y >= 0:
            return next_number(y)
        ways = half(y), odd_process(y)
        return ways[y % 2]

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
