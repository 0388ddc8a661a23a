# (passes the visible checks?) np.random.seed: sets NumPy's global state, fails for seeds from 2**32 on, and seeds of 31 bits repeat
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    np.random.seed(seed)
    return delayed([delayed(simulate)(int(np.random.randint(2**31))) for _ in range(number)])
