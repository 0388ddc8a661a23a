# (passes the visible checks?) seeds of 32 bits: among many some are equal
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = [int(s) for s in np.random.SeedSequence(seed).generate_state(number)]
    return delayed([delayed(simulate)(s) for s in seeds])
