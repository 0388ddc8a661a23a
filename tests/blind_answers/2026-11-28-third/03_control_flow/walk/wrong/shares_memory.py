# a dictionary outside remembers walks between calls, whatever the step is
known = {}


def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for start in starts:
        if (start, length) not in known:
            n = start
            for _ in range(length):
                n = delayed(step)(n)
            known[start, length] = n
        ends.append(known[start, length])
    return delayed(list)(ends)
