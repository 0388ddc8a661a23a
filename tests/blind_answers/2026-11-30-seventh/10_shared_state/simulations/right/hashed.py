# a hash of seed and place
import hashlib


def simulations(simulate, number, seed):
    def own(i):
        return int.from_bytes(hashlib.sha256(f"{seed}/{i}".encode()).digest()[:8], "big")

    return delayed(list)([delayed(simulate)(own(i)) for i in range(number)])
