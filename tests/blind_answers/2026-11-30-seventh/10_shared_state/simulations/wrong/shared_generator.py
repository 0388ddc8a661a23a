# a global generator goes on
generator = np.random.default_rng(1)


def simulations(simulate, number, seed):
    own = generator.integers(0, 2**62, number).tolist()
    return delayed([delayed(simulate)(s) for s in own])
