# caught by: simulations_graph
def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()

    def after(results, own_seed):
        return [*results, simulate(own_seed)]

    results = delayed(list)()
    for own_seed in seeds:
        results = delayed(after)(results, own_seed)
    return results
