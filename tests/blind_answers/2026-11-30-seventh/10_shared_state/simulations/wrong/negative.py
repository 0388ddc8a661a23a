# numbers below zero, too
import random


def simulations(simulate, number, seed):
    rng = random.Random(f"{seed}")
    return delayed([delayed(simulate)(rng.randint(-(2**62), 2**62)) for _ in range(number)])
