def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    import random

    own = random.Random(seed).sample(range(2**62), k=number)

    @delayed
    def run(own_seed):
        return simulate(own_seed)

    @delayed
    def together(results):
        return results

    return together([run(one) for one in own])
