def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    @delayed
    def which(y):
        """Return the name of the way that y takes."""
        return "half" if is_even(y) else "odd"

    @delayed
    def go(way, y):
        return {"half": half, "odd": odd_process}[way](y)

    @delayed
    def collect(*results):
        return [*results]

    increments = map(delayed(slowinc), data)
    return collect(*[go(which(y), y) for y in increments])
