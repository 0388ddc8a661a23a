# a second slowinc in the task that decides
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def decide(x, y):
        if is_even(y):
            return half(slowinc(x))
        return odd_process(slowinc(x))

    return delayed(list)([delayed(decide)(x, delayed(slowinc)(x)) for x in data])
