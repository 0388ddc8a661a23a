def simulations(simulate, number, seed):
    sequence = np.random.SeedSequence(seed)
    return delayed([delayed(simulate)(int(x)) for x in sequence.generate_state(number)])
