def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    way = (delayed(half), delayed(odd_process))  # by the remainder
    return sum(way[x % 2](x) for x in data)
