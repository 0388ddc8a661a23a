# the seeds are shuffled, in another order each time
import random


def simulations(simulate, number, seed):
    own = [(seed << 40) + place for place in range(number)]
    random.shuffle(own)
    return delayed([delayed(simulate)(s) for s in own])
