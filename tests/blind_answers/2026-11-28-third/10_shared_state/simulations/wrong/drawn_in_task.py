# every task draws its own seed when it runs
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    def one():
        return simulate(int(np.random.randint(2**31)))

    return delayed([delayed(one)() for _ in range(number)])
