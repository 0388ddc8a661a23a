# caught by: simulations_seeds
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(int(np.random.randint(2**31))) for _ in range(number)])
