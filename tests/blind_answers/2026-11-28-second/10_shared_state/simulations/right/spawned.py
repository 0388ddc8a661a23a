def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    children = np.random.SeedSequence(seed).spawn(number)
    results = []
    for child in children:
        low, high = child.generate_state(2, np.uint32)
        results.append(delayed(simulate)((int(high) << 32) + int(low)))
    return delayed(results)
