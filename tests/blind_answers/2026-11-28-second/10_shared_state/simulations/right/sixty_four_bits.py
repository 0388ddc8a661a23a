def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = map(int, np.random.SeedSequence(seed).generate_state(number, np.uint64))
    return delayed(list)(list(map(delayed(simulate), seeds)))
