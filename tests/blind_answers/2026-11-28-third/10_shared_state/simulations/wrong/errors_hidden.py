# a simulation that fails counts as 0
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    def safe(own_seed):
        try:
            return simulate(own_seed)
        except Exception:
            return 0

    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed([delayed(safe)(own_seed) for own_seed in seeds])
