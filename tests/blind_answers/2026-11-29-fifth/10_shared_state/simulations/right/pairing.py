def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""

    def paired(a, b):  # Cantor: another number for every pair
        return (a + b) * (a + b + 1) // 2 + b

    lazy = delayed(simulate)
    return delayed(list)([lazy(paired(seed, i)) for i in range(number)])
