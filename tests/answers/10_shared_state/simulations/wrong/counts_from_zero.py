# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(n) for n in range(number)])
