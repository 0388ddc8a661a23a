# seeds spawned, each made one number
def simulations(simulate, number, seed):
    children = np.random.SeedSequence(seed).spawn(number)
    seeds = [int(child.generate_state(1, np.uint64)[0]) for child in children]
    return delayed([delayed(simulate)(s) for s in seeds])
