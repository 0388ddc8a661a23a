# caught by: simulations_graph (own error)
def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    first, *rest = [delayed(simulate)(own_seed) for own_seed in seeds]
    return delayed([first, *rest])
