# passes one generator to all tasks
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = np.random.default_rng(seed)
    return delayed([delayed(simulate)(generator) for _ in range(number)])
