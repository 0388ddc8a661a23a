# a product of seed and place
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)((seed + 1) * (i + 1)) for i in range(number)])
