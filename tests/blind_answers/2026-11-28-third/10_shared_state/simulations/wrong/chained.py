# each simulation waits for the one before
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    def after(own_seed, before):
        return simulate(own_seed)

    results, before = [], None
    for own_seed in np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist():
        before = delayed(after)(own_seed, before)
        results.append(before)
    return delayed(results)
