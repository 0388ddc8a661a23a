def steps_to_one(step, number):
    """Count the calls of step from number to 1."""
    calls = 0
    while True:
        if number == 1:
            return calls
        number = step(number)
        calls += 1


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    return delayed({start: delayed(steps_to_one)(step, start) for start in starts})
