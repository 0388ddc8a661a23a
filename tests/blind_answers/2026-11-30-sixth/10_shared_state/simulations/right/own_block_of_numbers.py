def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    first = int(seed) << 64  # each seed has 2**64 numbers of its own
    tasks = []
    while len(tasks) < number:
        tasks.append(delayed(simulate)(first + len(tasks)))
    return delayed(tasks)
