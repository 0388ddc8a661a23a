# caught by: simulations_seeds
import functools


@functools.cache
def seed_of(seed, place):
    return int(np.random.randint(2**62))


def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed_of(seed, n)) for n in range(number)])
