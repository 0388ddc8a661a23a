@delayed
def length_of_walk(step, start):
    """Return how many calls of step lead from start to 1."""
    number, steps = start, 0
    while number != 1:
        number, steps = step(number), steps + 1
    return steps


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    return delayed({start: length_of_walk(step, start) for start in starts})
