# seed + n: runs with neighbouring seeds share seeds
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed + n) for n in range(number)])
