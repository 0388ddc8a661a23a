def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    lazy = {True: delayed(half), False: delayed(odd_process)}
    return delayed(sum)([lazy[is_even(x)](x) for x in data])
