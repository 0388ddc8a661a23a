# the seed in the high bits, the place in the low ones
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)((seed << 64) + place) for place in range(number)])
