# (passes the visible checks?) 10,000 * seed + i: above 10,000 calls the seeds of the next run are met
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    return delayed([delayed(simulate)(10_000 * seed + i) for i in range(number)])
