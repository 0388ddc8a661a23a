# np.random.seed changes the program's own generator, and refuses seeds of more than 32 bits
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    np.random.seed(seed)
    seeds = [int(own) for own in np.random.randint(0, 2**63 - 1, size=number, dtype=np.int64)]
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
