# all in one task
def simulations(simulate, number, seed):
    own = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed(lambda seeds: [simulate(s) for s in seeds])(own)
