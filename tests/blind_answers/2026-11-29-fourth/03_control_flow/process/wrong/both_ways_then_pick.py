# sends every number through both functions and picks one
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    picked = []
    for x in data:
        branches = delayed(odd_process)(x), delayed(half)(x)
        picked.append(delayed(lambda pair, n: pair[n])(branches, int(is_even(x))))
    return delayed(sum)(picked)
