# random numbers that do not depend on the seed
import random


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(random.getrandbits(60)) for _ in range(number)])
