# the decision is in the task (wrapper decides late), not while the graph is built
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    def either(x):
        return half(x) if is_even(x) else odd_process(x)

    return delayed(sum)([delayed(either)(x) for x in data])
