# the while loop asks a Delayed
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    lengths = {}
    for start in starts:
        n, count = delayed(start), 0
        while n != 1:
            n = delayed(step)(n)
            count += 1
        lengths[start] = count
    return delayed(dict)(lengths)
