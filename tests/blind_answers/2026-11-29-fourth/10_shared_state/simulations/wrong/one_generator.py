# one global generator for all runs: built again, the graph has other seeds
_generator = np.random.default_rng(0)


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = (_generator.integers(2**62, size=number) + seed).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
