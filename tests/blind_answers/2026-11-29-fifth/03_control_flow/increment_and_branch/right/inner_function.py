def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def branch(y):
        if y % 2 == 0:
            return half(y)
        else:
            return odd_process(y)

    incremented = [delayed(slowinc)(x) for x in data]
    return delayed(list)([delayed(branch)(y) for y in incremented])
