# the branch for odd numbers has no return
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch(y):
        if is_even(y):
            return half(y)
        odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
