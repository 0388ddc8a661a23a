# gives all numbers on the way, not where it ends
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    paths = []
    for n in starts:
        path = [n]
        for _ in range(length):
            n = delayed(step)(n)
            path.append(n)
        paths.append(path)
    return delayed(list)(paths)
