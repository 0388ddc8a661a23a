from random import Random


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(own) for own in Random(seed).sample(range(2**62), number)])
