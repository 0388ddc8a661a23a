# results by size
def simulations(simulate, number, seed):
    own = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed(sorted)([delayed(simulate)(s) for s in own])
