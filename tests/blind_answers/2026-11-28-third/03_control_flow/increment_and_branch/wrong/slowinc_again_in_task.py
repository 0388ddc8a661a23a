# the second task increments once more
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch(y):
        y = slowinc(y)
        if is_even(y):
            return half(y)
        return odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
