# of 0 to 999: some are equal
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = np.random.default_rng(seed)
    seeds = generator.integers(0, 1000, size=number).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
