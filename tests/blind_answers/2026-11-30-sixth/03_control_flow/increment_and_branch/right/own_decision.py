def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    @delayed
    def branch(y):
        """Take the way that y needs."""
        return half(y) if is_even(y) else odd_process(y)

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(branch(y))
    return delayed(results)
