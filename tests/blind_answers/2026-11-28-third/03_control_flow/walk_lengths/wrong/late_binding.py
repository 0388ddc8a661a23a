# the function has no argument and looks at the loop's start when it runs
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    lengths = {}
    for start in starts:

        def walk_length():
            n, count = start, 0
            while n != 1:
                n = step(n)
                count += 1
            return count

        lengths[start] = delayed(walk_length)()
    return delayed(dict)(lengths)
