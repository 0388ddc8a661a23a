# hash of a pair may be below 0
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(hash((seed, i))) for i in range(number)])
