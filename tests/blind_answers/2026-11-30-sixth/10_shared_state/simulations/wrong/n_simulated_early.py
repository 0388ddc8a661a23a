# simulates while the graph is built
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed([simulate(own_seed) for own_seed in seeds])
