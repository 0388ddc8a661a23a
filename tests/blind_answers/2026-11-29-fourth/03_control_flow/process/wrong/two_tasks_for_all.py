# one task for all even numbers and one for all odd ones
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""

    @delayed
    def sum_of(function, numbers):
        return sum(function(x) for x in numbers)

    even = [x for x in data if is_even(x)]
    odd = [x for x in data if not is_even(x)]
    return sum_of(half, even) + sum_of(odd_process, odd)
