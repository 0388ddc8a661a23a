# the seed as a float, which loses digits of large ones
def simulations(simulate, number, seed):
    start = int(float(seed) * 2**20)
    return delayed([delayed(simulate)(start + place) for place in range(number)])
