def simulations(simulate, number, seed):
    children = np.random.SeedSequence(seed).spawn(number)
    return delayed([delayed(simulate)(child.generate_state(1).item()) for child in children])
