# takes the walks while the graph is built
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    lengths = {}
    for start in starts:
        n = start
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        lengths[start] = count
    return delayed(lengths)
