# seed * number + i: runs of other numbers overlap (and number 1 with the next seed is the same again as seed + i)
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed * number + i) for i in range(number)])
