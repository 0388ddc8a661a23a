lazy_half = delayed(half)
lazy_odd = delayed(odd_process)


def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    total = 0
    for x in data:
        if is_even(x):
            total = total + lazy_half(x)
        else:
            total = total + lazy_odd(x)
    return total
