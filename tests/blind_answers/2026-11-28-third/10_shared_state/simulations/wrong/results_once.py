# a set of results: equal results are lost
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed(lambda results: sorted(set(results)))([delayed(simulate)(s) for s in seeds])
