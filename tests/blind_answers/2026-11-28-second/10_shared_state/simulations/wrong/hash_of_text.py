# hash of a text differs in each Python: built again tomorrow, the seeds are others
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = [abs(hash(f"{seed}-{i}")) for i in range(number)]
    return delayed([delayed(simulate)(own) for own in seeds])
