# decides once, by the first number
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    if is_even(data[0]):
        function = delayed(half)
    else:
        function = delayed(odd_process)
    return delayed(sum)([function(x) for x in data])
