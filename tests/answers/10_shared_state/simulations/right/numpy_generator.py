def simulations(simulate, number, seed):
    generator = np.random.default_rng(seed)
    tasks = []
    for own_seed in generator.integers(2**62, size=number):
        tasks.append(delayed(simulate)(int(own_seed)))
    return delayed(tasks)
