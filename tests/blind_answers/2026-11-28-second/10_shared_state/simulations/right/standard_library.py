import random


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = random.Random(seed)
    own = [generator.getrandbits(100) for _ in range(number)]

    def go(rest):
        return [delayed(simulate)(rest[0]), *go(rest[1:])] if rest else []

    return delayed(go(own))
