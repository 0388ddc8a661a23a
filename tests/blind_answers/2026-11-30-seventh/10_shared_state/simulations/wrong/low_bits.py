# seeds of sixteen bits
def simulations(simulate, number, seed):
    own = np.random.SeedSequence(seed).generate_state(number, np.uint32) & 0xFFFF
    return delayed([delayed(simulate)(s) for s in own.tolist()])
