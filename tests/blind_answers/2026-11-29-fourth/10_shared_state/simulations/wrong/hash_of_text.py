# (passes the visible checks?) hash() of a text is another in the next run of Python
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = [abs(hash(f"{seed}, {i}")) for i in range(number)]
    return delayed([delayed(simulate)(own_seed) for own_seed in seeds])
