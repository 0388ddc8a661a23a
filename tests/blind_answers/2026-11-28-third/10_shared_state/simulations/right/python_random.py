import random


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = random.Random(seed)
    seeds = [generator.getrandbits(128) for _ in range(number)]
    return delayed([delayed(simulate)(s) for s in seeds])
