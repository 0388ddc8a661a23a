# counts up from call to call: not the same when built again
counter = 0


def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    global counter
    results = []
    for _ in range(number):
        counter += 1
        results.append(delayed(simulate)(seed * 10**12 + counter))
    return delayed(results)
