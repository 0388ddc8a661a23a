# hash of a text differs from one start of Python to the next
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(abs(hash(f"{seed}-{i}"))) for i in range(number)])
