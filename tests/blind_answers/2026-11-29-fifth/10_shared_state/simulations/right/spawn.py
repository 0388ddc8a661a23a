def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    children = np.random.SeedSequence(seed).spawn(number)
    return delayed([delayed(simulate)(int(child.generate_state(1, np.uint64)[0])) for child in children])
