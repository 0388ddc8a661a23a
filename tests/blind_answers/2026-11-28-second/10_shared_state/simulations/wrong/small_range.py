# seeds from 0 to 999,999, drawn with repetition: equal ones within a run and between runs
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.default_rng(seed).integers(1_000_000, size=number).tolist()
    return delayed([delayed(simulate)(own) for own in seeds])
