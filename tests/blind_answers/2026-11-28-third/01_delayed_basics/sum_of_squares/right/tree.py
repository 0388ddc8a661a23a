def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    @delayed
    def slowsquare(x):
        sleep(delay)
        return pow(x, 2)

    level = [slowsquare(value) for value in values]
    while len(level) > 1:
        next_level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            next_level.append(level[-1])
        level = next_level
    return level[0]
