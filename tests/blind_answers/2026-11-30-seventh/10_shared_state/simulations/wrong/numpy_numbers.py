# numbers of numpy
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(s) for s in np.random.SeedSequence(seed).generate_state(number, np.uint64)])
