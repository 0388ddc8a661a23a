# one task for all even numbers, one for all odd ones
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    evens = [x for x in data if is_even(x)]
    odds = [x for x in data if not is_even(x)]
    even_sum = delayed(lambda values: sum(half(x) for x in values))(evens)
    odd_sum = delayed(lambda values: sum(odd_process(x) for x in values))(odds)
    return even_sum + odd_sum
