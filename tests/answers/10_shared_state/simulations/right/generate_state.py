def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
