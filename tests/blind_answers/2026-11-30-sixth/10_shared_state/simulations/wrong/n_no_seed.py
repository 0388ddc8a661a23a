# fresh seeds each time, which do not depend on seed
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    import random

    return delayed([delayed(simulate)(random.getrandbits(64)) for _ in range(number)])
