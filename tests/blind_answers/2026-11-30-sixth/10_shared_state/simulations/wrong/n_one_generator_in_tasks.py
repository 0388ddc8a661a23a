# the seed is drawn inside the task from a generator that all share, so it depends on the order in which tasks run
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    generator = np.random.default_rng(seed)

    def draw_and_simulate():
        return simulate(int(generator.integers(0, 2**63)))

    return delayed([delayed(draw_and_simulate)() for _ in range(number)])
