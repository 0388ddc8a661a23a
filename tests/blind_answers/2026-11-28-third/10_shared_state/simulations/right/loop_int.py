def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    # YOUR CODE HERE
    sequence = np.random.SeedSequence(seed)
    state = sequence.generate_state(number, np.uint64)
    results = []
    for i in range(number):
        own_seed = int(state[i])
        results.append(delayed(simulate)(own_seed))
    return delayed(results)
