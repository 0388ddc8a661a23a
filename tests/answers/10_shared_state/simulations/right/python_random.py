def simulations(simulate, number, seed):
    import random

    generator = random.Random(seed)
    seeds = [generator.randrange(2**63) for _ in range(number)]
    return delayed(list(map(delayed(simulate), seeds)))
