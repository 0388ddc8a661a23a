import hashlib


def _own_seed(seed, i):
    return int.from_bytes(hashlib.sha256(f"{seed}/{i}".encode()).digest()[:8], "big")


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(_own_seed(seed, i)) for i in range(number)])
