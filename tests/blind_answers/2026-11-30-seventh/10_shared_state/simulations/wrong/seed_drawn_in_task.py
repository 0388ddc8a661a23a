# the seed is drawn by the task
def simulations(simulate, number, seed):
    rng = np.random.default_rng(seed)

    def one():
        return simulate(int(rng.integers(2**62)))

    return delayed([delayed(one)() for _ in range(number)])
