# one task for all even and one for all odd numbers
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    evens = [x for x in data if is_even(x)]
    odds = [x for x in data if not is_even(x)]
    halves = delayed(lambda numbers: sum(half(x) for x in numbers))(evens)
    tripled = delayed(lambda numbers: sum(odd_process(x) for x in numbers))(odds)
    return halves + tripled
