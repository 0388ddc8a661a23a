# caught by: simulations_graph
def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()

    def all_of_them():
        return [simulate(own_seed) for own_seed in seeds]

    return delayed(all_of_them)()
