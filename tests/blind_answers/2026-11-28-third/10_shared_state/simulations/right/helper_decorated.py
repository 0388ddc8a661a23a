def seeds_of(seed, number):
    """Return so many whole numbers, made of one."""
    for value in np.random.SeedSequence(seed).generate_state(number, dtype="uint64"):
        yield value.item()


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    @delayed
    def run(own_seed):
        return simulate(own_seed)

    return delayed([run(own_seed) for own_seed in seeds_of(seed, number)])
