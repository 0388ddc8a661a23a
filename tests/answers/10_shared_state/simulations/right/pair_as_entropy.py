def simulations(simulate, number, seed):
    lazy = delayed(simulate)
    seeds = [int(np.random.SeedSequence([seed, n]).generate_state(1)[0]) for n in range(number)]
    return delayed([lazy(own_seed) for own_seed in seeds])
