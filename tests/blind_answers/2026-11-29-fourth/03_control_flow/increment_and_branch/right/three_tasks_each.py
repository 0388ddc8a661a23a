def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    @delayed
    def go(y, even):
        return (half if even else odd_process)(y)

    ys = [delayed(slowinc)(x) for x in data]
    return delayed([go(y, delayed(is_even)(y)) for y in ys])
