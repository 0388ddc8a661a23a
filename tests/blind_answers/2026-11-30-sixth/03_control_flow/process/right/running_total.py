def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    total = 0
    for x in data:
        function = odd_process if x % 2 else half
        total = total + delayed(function)(x)
    return total
