# each makes the first number of the same sequence
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    results = []
    for _ in range(number):
        own_seed = np.random.SeedSequence(seed).generate_state(1, np.uint64).tolist()[0]
        results.append(delayed(simulate)(own_seed))
    return delayed(results)
