# of a seed only the last 64 bits are used: 1 and 2**64 + 1 give the same seeds
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed % 2**64).generate_state(number, np.uint64).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
