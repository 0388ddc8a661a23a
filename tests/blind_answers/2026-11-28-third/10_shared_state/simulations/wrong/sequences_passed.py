# passes SeedSequence objects instead of whole numbers
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(child) for child in np.random.SeedSequence(seed).spawn(number)])
