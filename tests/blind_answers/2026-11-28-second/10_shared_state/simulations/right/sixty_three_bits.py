def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = np.random.default_rng(seed)
    results = []
    while len(results) < number:
        results.append(delayed(simulate)(generator.integers(2**63 - 1).item()))
    return delayed(results)
