# leaves the decision to the task
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    def one(x):
        return half(x) if is_even(x) else odd_process(x)

    return delayed(sum)([delayed(one)(x) for x in data])
