from hashlib import sha256


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    def own_seed(n):
        return int.from_bytes(sha256(f"{seed}:{n}".encode()).digest(), "big")

    @delayed
    def in_order(*results):
        return [*results]

    return in_order(*[delayed(simulate)(own_seed(n)) for n in range(number)])
