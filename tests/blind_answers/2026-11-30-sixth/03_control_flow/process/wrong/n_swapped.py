# even numbers are tripled and odd ones halved
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    return delayed(sum)([delayed(odd_process if is_even(x) else half)(x) for x in data])
