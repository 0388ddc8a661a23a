def simulations(simulate, number, seed):
    import random

    seeds = random.Random(f"run {seed}").sample(range(2**60), number)

    @delayed
    def gather(*results):
        return list(results)

    return gather(*[delayed(simulate)(own_seed) for own_seed in seeds])
