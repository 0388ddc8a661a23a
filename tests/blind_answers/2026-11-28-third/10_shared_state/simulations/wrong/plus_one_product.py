# (seed + 1) * (i + 1): seeds 1 and 2 have some in common
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)((seed + 1) * (i + 1)) for i in range(number)])
