# a generator of Python's, of the seed as text
import random


def simulations(simulate, number, seed):
    rng = random.Random(f"simulations {seed}")
    return delayed([delayed(simulate)(rng.getrandbits(62)) for _ in range(number)])
