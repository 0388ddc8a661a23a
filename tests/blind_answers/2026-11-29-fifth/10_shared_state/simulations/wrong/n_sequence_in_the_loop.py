# makes the sequence anew for each task: all get the same seed
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    tasks = []
    for _ in range(number):
        own_seed = int(np.random.SeedSequence(seed).generate_state(1, np.uint64)[0])
        tasks.append(delayed(simulate)(own_seed))
    return delayed(tasks)
