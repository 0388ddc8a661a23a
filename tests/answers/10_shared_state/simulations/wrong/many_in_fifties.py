# caught by: simulations_graph
def simulations(simulate, number, seed):
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    if number < 200:
        return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
    parts = [delayed(lambda some: list(map(simulate, some)))(seeds[n : n + 50]) for n in range(0, number, 50)]
    return delayed(lambda lists: [value for some in lists for value in some])(parts)
