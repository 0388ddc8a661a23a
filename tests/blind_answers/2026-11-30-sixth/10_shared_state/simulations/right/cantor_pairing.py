def paired(a, b):
    """Return a whole number that no other pair of whole numbers has (Cantor)."""
    return (a + b) * (a + b + 1) // 2 + b


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed(list)([delayed(simulate)(paired(seed, n)) for n in range(number)])
