# the seed xor the place
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)((seed << 3) ^ i) for i in range(number)])
