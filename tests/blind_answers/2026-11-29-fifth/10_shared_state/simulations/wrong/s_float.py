# computes with a float (1e12): large seeds that are neighbours become equal
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    first = int((seed + 1) * 1e12)
    return delayed([delayed(simulate)(first + i) for i in range(number)])
