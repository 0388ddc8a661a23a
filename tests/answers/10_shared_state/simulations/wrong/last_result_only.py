# caught by: simulations_seeds
def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    tasks = [delayed(simulate)(own_seed) for own_seed in seeds]
    return delayed(lambda results: results[-1:])(tasks)
