# seed * number + i: runs of different length share seeds (8 of seed 0 and 5 of seed 1)
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    first = seed * number
    return delayed([delayed(simulate)(own) for own in range(first, first + number)])
