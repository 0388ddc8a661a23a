# seed + i: runs with neighbouring seeds have seeds in common
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed + i) for i in range(number)])
