# a generator without the seed: other seeds each time the graph is built
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    rng = np.random.default_rng()
    seeds = [int(s) + seed for s in rng.integers(0, 2**62, size=number)]
    return delayed([delayed(simulate)(s) for s in seeds])
