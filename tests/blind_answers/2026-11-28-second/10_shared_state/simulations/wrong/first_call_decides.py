# a generator kept from the first call: which seeds there are depends on the calls before
_generators = {}


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = _generators.setdefault("all", np.random.default_rng(seed))
    return delayed([delayed(simulate)(own) for own in generator.integers(2**60, size=number).tolist()])
