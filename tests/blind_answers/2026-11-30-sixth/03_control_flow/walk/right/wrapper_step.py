def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    @delayed
    def one_step(number):
        return step(number)

    table = {}
    for place, start in enumerate(starts):
        table[place] = start
        for _ in range(length):
            table[place] = one_step(table[place])
    return delayed(lambda found: [found[place] for place in sorted(found)])(table)
