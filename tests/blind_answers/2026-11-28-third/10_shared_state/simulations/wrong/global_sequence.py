# spawn remembers: the global sequence goes on from call to call
sequence = np.random.SeedSequence(1)


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = [int(child.generate_state(1, np.uint64)[0]) for child in sequence.spawn(number)]
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
