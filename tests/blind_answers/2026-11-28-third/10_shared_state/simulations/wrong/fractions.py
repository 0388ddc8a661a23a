# seeds are fractions
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(x) for x in np.random.default_rng(seed).random(number).tolist()])
