# takes a step again if it fails the first time, which hides that error
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    @delayed
    def careful(n):
        try:
            return step(n)
        except Exception:
            return step(n)

    ends = []
    for n in starts:
        for _ in range(length):
            n = careful(n)
        ends.append(n)
    return delayed(list)(ends)
