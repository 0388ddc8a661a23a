# eight numbers, as in the example
def process(data):
    results = []
    for n in range(min(8, len(data))):
        x = data[n]
        results.append(delayed(half)(x) if is_even(x) else delayed(odd_process)(x))
    return delayed(sum)(results)
