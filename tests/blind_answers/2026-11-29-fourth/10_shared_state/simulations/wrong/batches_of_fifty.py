# (passes the visible checks?) above 100, fifty simulations are one task
def simulations(simulate, number, seed):
    """Return a Delayed: the results of so many simulations, each with a seed of its own, made of `seed`."""
    seeds = np.random.SeedSequence(seed).generate_state(number, np.uint64).tolist()
    if number <= 100:
        return delayed([delayed(simulate)(s) for s in seeds])

    def some(part):
        return [simulate(s) for s in part]

    parts = [delayed(some)(seeds[i : i + 50]) for i in range(0, number, 50)]
    return delayed(lambda lists: [x for one in lists for x in one])(parts)
