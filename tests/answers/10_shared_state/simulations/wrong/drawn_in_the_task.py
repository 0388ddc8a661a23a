# caught by: simulations_seeds
def simulations(simulate, number, seed):
    @delayed
    def one(n):
        return simulate(np.random.default_rng().integers(2**31).item())

    return delayed([one(n) for n in range(number)])
