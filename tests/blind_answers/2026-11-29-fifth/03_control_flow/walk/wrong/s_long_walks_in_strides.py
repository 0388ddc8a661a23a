# from the 21st step on, several steps are in one task
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def stride(n, count):
        for _ in range(count):
            n = step(n)
        return n

    ends = []
    for n in starts:
        for _ in range(min(length, 20)):
            n = delayed(step)(n)
        for done in range(20, length, 10):
            n = delayed(stride)(n, min(10, length - done))
        ends.append(n)
    return delayed(list)(ends)
