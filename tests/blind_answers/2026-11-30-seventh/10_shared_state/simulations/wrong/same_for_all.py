# one seed for all
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed) for _ in range(number)])
