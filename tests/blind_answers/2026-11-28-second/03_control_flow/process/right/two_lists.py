def process(data):
    """Two partial sums, and the sum of both."""
    halves = [delayed(half)(x) for x in data if is_even(x)]
    odds = [delayed(odd_process)(x) for x in data if not is_even(x)]
    return delayed(sum)([delayed(sum)(halves), delayed(sum)(odds)])
