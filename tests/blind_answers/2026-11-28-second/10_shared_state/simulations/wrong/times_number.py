# seeds of two runs overlap when they have different numbers of simulations
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(100 + seed * number + i if seed else i) for i in range(number)])
