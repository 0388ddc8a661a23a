def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    own_seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    print(own_seeds[:3])
    return delayed(list(map(delayed(simulate), own_seeds)))
