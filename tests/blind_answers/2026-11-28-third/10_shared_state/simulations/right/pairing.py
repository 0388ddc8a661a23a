def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    # Cantor: every pair (seed, i) has a number of its own
    tasks = []
    for i in range(number):
        own_seed = (seed + i) * (seed + i + 1) // 2 + i
        tasks.append(delayed(simulate)(own_seed))
    return delayed(tasks)
