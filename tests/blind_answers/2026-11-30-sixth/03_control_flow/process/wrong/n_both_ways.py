# both functions become tasks for every number, and one result is picked
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    def pick(even, yes, no):
        return yes if even else no

    results = [delayed(pick)(is_even(x), delayed(half)(x), delayed(odd_process)(x)) for x in data]
    return delayed(sum)(results)
