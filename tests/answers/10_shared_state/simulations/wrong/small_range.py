# caught by: simulations_seeds
def simulations(simulate, number, seed):
    generator = np.random.default_rng(seed)
    return delayed([delayed(simulate)(int(x)) for x in generator.integers(3, size=number)])
