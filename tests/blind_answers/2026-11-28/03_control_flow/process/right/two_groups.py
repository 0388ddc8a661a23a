def process(data):
    evens = [delayed(half)(x) for x in data if is_even(x)]
    odds = [delayed(odd_process)(x) for x in data if not is_even(x)]
    return delayed(sum)(evens + odds)
