def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    def steps_from(n):
        if n == 1:
            return 0
        return 1 + steps_from(step(n))

    return delayed(dict)({n: delayed(steps_from)(n) for n in starts})
