def simulations(simulate, number, seed):
    import hashlib

    def own_seed(n):
        return int.from_bytes(hashlib.sha256(f"{seed}/{n}".encode()).digest()[:8], "big")

    return delayed(list)([delayed(simulate)(own_seed(n)) for n in range(number)])
