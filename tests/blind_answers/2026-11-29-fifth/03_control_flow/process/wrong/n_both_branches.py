# puts both ways into the graph and picks later
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    def pick_one(even, yes, no):
        return yes if even else no

    results = []
    for x in data:
        results.append(delayed(pick_one)(is_even(x), delayed(half)(x), delayed(odd_process)(x)))
    return delayed(sum)(results)
