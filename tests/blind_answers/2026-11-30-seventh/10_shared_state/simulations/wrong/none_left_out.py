# results that are nothing are left out
def simulations(simulate, number, seed):
    own = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    return delayed(lambda results: [r for r in results if r is not None])([delayed(simulate)(s) for s in own])
