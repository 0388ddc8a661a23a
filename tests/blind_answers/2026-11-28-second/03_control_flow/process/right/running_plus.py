def process(data):
    """The sum is several tasks, in a row; a Delayed even for one number."""
    total = delayed(0)
    for x in data:
        total = total + (delayed(half)(x) if is_even(x) else delayed(odd_process)(x))
    return total
