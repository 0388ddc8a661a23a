def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    import random

    chosen = random.Random(seed).sample(range(2**62), number)
    return delayed([*map(delayed(simulate), chosen)])
