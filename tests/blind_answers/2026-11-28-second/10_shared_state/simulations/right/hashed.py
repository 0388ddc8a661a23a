from hashlib import sha256


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = [int.from_bytes(sha256(f"{seed}/{i}".encode()).digest()[:16], "big") for i in range(number)]
    gather = delayed(lambda *results: list(results))
    return gather(*[delayed(simulate)(own) for own in seeds])
