# numbers below a thousand
import random


def simulations(simulate, number, seed):
    rng = random.Random(seed)
    return delayed([delayed(simulate)(rng.randrange(1000)) for _ in range(number)])
