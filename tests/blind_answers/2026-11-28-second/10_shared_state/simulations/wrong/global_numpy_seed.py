# draws seeds with the global generator, at the time when tasks run: they depend on the order of tasks
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    np.random.seed(seed)

    def run(i):
        return simulate(int(np.random.randint(2**31)))

    return delayed([delayed(run)(i) for i in range(number)])
