import hashlib


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    def own(i):
        return int(hashlib.sha256(f"{seed}/{i}".encode()).hexdigest(), 16)

    return delayed([delayed(simulate)(own(i)) for i in range(number)])
