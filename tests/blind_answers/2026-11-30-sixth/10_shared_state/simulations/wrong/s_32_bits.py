# seeds of 32 bits: among 50,000 some are mostly equal
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
