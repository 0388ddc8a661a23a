# leaves out results that are None
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()

    def good(results):
        return [result for result in results if result is not None]

    return delayed(good)([delayed(simulate)(s) for s in seeds])
