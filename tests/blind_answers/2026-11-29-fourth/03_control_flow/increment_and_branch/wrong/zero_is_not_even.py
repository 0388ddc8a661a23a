# a result of 0 goes through odd_process, because `y and ...` is false for it
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def branch(y):
        if y and is_even(y):
            return half(y)
        return odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
