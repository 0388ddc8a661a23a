# hash of a text, which differs from run to run of Python, and may be negative
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(hash(f"{seed} {n}")) for n in range(number)])
