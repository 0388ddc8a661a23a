# a thousand apart
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(1000 * seed + place) for place in range(number)])
