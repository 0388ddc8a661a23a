# seed * number + i: meets runs of another number
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed * number + i) for i in range(number)])
