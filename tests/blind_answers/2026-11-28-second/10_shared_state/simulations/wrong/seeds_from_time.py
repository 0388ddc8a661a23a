# seeds depend on the clock, kept for a minute so that building again at once gives the same
from time import time


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    minute = int(time() // 3600)
    seeds = np.random.SeedSequence([seed, minute]).generate_state(number).tolist()
    return delayed([delayed(simulate)(own) for own in seeds])
