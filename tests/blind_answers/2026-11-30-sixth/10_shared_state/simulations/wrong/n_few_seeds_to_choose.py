# draws from a million numbers, with repetition, so equal seeds come up
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    import random

    own = random.Random(seed)
    return delayed([delayed(simulate)(own.randrange(10**6)) for _ in range(number)])
