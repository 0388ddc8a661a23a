# fails where there is nothing to simulate
from functools import reduce


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    wrap = delayed(lambda result: [result])
    return reduce(delayed(lambda a, b: a + b), [wrap(delayed(simulate)(own)) for own in seeds])
