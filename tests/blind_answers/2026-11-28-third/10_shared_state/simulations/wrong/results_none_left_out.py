# results that are None or 0 are left out
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    results = [delayed(simulate)(own_seed) for own_seed in seeds]
    return delayed(lambda found: [result for result in found if result])(results)
