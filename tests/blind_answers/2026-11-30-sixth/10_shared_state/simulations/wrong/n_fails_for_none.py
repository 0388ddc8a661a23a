# gives None for number = 0, not a Delayed of an empty list
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    if not number:
        return None
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
