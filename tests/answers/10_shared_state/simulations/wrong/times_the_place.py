# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed * n) for n in range(number)])
