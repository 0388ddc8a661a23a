def _pair(a, b):
    """Return a whole number that belongs to the pair (a, b) and to no other."""
    return (a + b) * (a + b + 1) // 2 + b


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""

    @delayed
    def run(own_seed):
        return simulate(own_seed)

    return delayed([run(_pair(seed, i)) for i in range(number)])
