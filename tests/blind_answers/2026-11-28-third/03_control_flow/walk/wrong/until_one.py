# walks until 1, as in Collatz
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for n in starts:
        while n != 1:
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
