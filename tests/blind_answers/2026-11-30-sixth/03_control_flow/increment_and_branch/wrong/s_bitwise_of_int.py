# cuts the result down to 32 bits before it decides and goes on: large numbers come out wrong
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def branch(y):
        y = y & 0xFFFFFFFF if y >= 0 else y
        return half(y) if y & 1 == 0 else odd_process(y)

    return delayed(list)([delayed(branch)(delayed(slowinc)(x)) for x in data])
