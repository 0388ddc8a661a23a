# counts in a dictionary outside of the tasks, which other processes do not see
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    lengths = dict.fromkeys(starts, 0)

    def walk_it(start):
        n = start
        while n != 1:
            n = step(n)
            lengths[start] += 1

    def ready(_):
        return lengths

    return delayed(ready)([delayed(walk_it)(start) for start in starts])
