def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    results = []
    for child in np.random.SeedSequence(seed).spawn(number):
        own_seed = int(child.generate_state(1, np.uint64)[0])
        results.append(delayed(simulate)(own_seed))
    return delayed(list)(results)
