# the time makes the seeds
from time import time_ns


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(time_ns() + i) for i in range(number)])
