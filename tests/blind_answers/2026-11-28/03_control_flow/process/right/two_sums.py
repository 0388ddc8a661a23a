def process(data):
    evens = filter(is_even, data)
    odds = (x for x in data if not is_even(x))
    low = delayed(sum)(list(map(delayed(half), evens)))
    high = delayed(sum)(list(map(delayed(odd_process), odds)))
    return low + high
