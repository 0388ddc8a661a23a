# with more than 1000 simulations, the run of the next seed has seeds in common
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed * 1000 + i) for i in range(number)])
