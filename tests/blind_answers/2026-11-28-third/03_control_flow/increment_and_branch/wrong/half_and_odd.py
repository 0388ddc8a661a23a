# if and if: a half that is odd goes through odd_process, too
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch(y):
        if is_even(y):
            y = half(y)
        if not is_even(y):
            y = odd_process(y)
        return y

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
