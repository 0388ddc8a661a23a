# seed * 10,000 + n: from 10,001 simulations on, the next seed's come again
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed * 10_000 + n) for n in range(number)])
