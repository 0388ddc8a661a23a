def count_steps(step, number):
    """Return how many steps lead to 1."""
    steps = 0
    while True:
        if number == 1:
            return steps
        number = step(number)
        steps += 1


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    return delayed(dict)({start: delayed(count_steps)(step, start) for start in starts})
