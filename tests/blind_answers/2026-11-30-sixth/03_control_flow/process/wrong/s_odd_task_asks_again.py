# decides in the loop, but the task of an odd number asks once more whether it is odd
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    def odd_way(x):
        if is_even(x):
            return half(x)
        return odd_process(x)

    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_way)(x))
    return delayed(sum)(results)
