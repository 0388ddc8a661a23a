# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed) for _ in range(number)])
