@delayed
def start_and_length(step, start):
    """Return the start, and how many steps lead from it to 1."""
    n, count = start, 0
    while True:
        if n == 1:
            return start, count
        n, count = step(n), count + 1


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    return delayed(dict)([start_and_length(step, start) for start in starts])
