# the decision is made inside the tasks, not while the graph is built
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    @delayed
    def step(x):
        if is_even(x):
            return half(x)
        return odd_process(x)

    return delayed(sum)([step(x) for x in data])
