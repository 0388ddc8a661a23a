def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    results = []
    for i in range(number):
        sequence = np.random.SeedSequence([seed, i])
        results.append(delayed(simulate)(sequence.generate_state(1, dtype=np.uint64).item()))
    return delayed(results)
