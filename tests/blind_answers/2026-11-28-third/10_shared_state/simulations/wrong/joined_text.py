# int(f"{seed}{i}"): 1 and 11 meet 11 and 1
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(int(f"{seed}{i}")) for i in range(number)])
