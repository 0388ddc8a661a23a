# keeps seeds in a global dictionary, drawn at random: the same in this session only
import random

_kept = {}


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = _kept.setdefault(seed, [])
    while len(seeds) < number:
        seeds.append(random.getrandbits(60))
    return delayed([delayed(simulate)(own) for own in seeds[:number]])
