# caught by: simulations_seeds
def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number + 1).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds[2:]])
