# decides inside a task
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    def one(x):
        if is_even(x):
            return half(x)
        return odd_process(x)

    return delayed(sum)([delayed(one)(x) for x in data])
