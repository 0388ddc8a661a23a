# both steps in one task
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def steps(x):
        y = slowinc(x)
        if is_even(y):
            return half(y)
        return odd_process(y)

    return delayed(list)([delayed(steps)(x) for x in data])
