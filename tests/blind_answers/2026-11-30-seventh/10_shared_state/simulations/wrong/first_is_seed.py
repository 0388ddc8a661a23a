# the first one has the seed itself
def simulations(simulate, number, seed):
    more = np.random.SeedSequence(seed).generate_state(max(0, number - 1), np.uint64).tolist()
    return delayed([delayed(simulate)(s) for s in ([seed] + [seed + 1] + more)[:number]])
