# a prime times the seed, and the place
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)((7919 * seed + 104729 * place) % 1_000_003) for place in range(number)])
