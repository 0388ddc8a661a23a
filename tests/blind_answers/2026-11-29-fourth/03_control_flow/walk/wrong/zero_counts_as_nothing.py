# stays where it is when step gives 0 (or another false value)
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    @delayed
    def one_step(n):
        return step(n) or n

    ends = []
    for n in starts:
        for _ in range(length):
            n = one_step(n)
        ends.append(n)
    return delayed(list)(ends)
