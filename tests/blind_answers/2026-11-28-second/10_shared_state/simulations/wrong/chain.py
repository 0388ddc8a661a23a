# each simulation waits for the one before
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    step = delayed(lambda done, own: [*done, simulate(own)])
    result = delayed(list)()
    for own in np.random.SeedSequence(seed).generate_state(number).tolist():
        result = step(result, own)
    return result
