# own_seed is a NumPy number, no int
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(own) for own in np.random.SeedSequence(seed).generate_state(number)])
