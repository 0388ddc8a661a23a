def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    def tasks(seeds):
        if not seeds:
            return []
        return [delayed(simulate)(seeds[0])] + tasks(seeds[1:])

    return delayed(tasks(np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()))
