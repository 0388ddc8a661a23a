# hash of a text differs from one start of Python to the next: other seeds tomorrow
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(hash(f"{seed}:{i}") % 2**64) for i in range(number)])
