# numbers between 0 and 1
import random


def simulations(simulate, number, seed):
    rng = random.Random(seed)
    return delayed([delayed(simulate)(rng.random()) for _ in range(number)])
