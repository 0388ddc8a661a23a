def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    @delayed
    def make_list(*ends):
        return list(ends)

    ends = []
    for start in starts:
        position, left = start, length
        while left > 0:
            position = delayed(step)(position)
            left -= 1
        ends.append(position)
    return make_list(*ends)
