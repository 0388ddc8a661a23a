# seeds below 0
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(-(seed * 10**9) - i - 1) for i in range(number)])
