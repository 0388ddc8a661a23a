# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed * number + n) for n in range(number)])
