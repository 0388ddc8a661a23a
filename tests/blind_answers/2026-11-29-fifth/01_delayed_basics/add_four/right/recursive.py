def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""

    def add(part):
        if len(part) == 1:
            return part[0]
        middle = len(part) // 2
        return delayed(slowadd)(add(part[:middle]), add(part[middle:]))

    return add(list(values))
