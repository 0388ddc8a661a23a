def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""

    def own(i):
        """Return a number that belongs to this seed and this i alone (Cantor's pairs)."""
        return (seed + i) * (seed + i + 1) // 2 + i

    lazy = delayed(simulate, pure=False)
    return delayed([lazy(own(i)) for i in range(number)])
