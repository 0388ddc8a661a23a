def _own_seed(seed, i):
    import hashlib

    return int.from_bytes(hashlib.sha256(f"{seed}/{i}".encode()).digest()[:16], "big")


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    results = []
    for i in range(number):
        results.append(delayed(simulate)(_own_seed(seed, i)))
    return delayed(results)
