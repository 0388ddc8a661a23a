def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    children = np.random.SeedSequence(seed).spawn(number)
    lazy_simulate = delayed(simulate)
    results = []
    for child in children:
        high, low = child.generate_state(2, np.uint64)
        results.append(lazy_simulate(int(high) << 64 | int(low)))
    return delayed(results)
