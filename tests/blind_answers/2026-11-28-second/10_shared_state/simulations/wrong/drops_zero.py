# results of 0 or None are left out
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    keep = delayed(lambda results: [r for r in results if r])
    return keep([delayed(simulate)(own) for own in seeds])
