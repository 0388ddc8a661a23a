def walk_lengths(step, starts):
    steps_from = lambda n: 0 if n == 1 else 1 + steps_from(step(n))
    return delayed(dict)({n: delayed(steps_from)(n) for n in starts})
