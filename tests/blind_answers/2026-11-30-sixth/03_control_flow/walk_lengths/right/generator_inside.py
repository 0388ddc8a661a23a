def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def numbers_on_the_way(n):
        while n != 1:
            yield n
            n = step(n)

    @delayed
    def how_long(start):
        return sum(1 for _ in numbers_on_the_way(start))

    table = dict.fromkeys(starts)
    for start in table:
        table[start] = how_long(start)
    return delayed(table)
