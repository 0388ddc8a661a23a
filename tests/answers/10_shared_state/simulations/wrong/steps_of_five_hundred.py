# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed + 500 * i) for i in range(number)])
