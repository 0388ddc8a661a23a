# tasks write into a dictionary outside
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    lengths = {}

    def walk_length(start):
        n, count = start, 0
        while n != 1:
            n = step(n)
            count += 1
        lengths[start] = count

    tasks = [delayed(walk_length)(start) for start in starts]
    return delayed(lambda done: lengths)(tasks)
