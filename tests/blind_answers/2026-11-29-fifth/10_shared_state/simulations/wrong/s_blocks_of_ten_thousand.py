# ten thousand seeds for each run: with more simulations the next run has seeds in common
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(10_000 * seed + i) for i in range(number)])
