# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(x) for x in np.random.SeedSequence(seed).generate_state(number)])
