def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for i in range(len(data)):
        if data[i] % 2 == 0:
            results.append(delayed(half)(data[i]))
        if data[i] % 2 == 1:
            results.append(delayed(odd_process)(data[i]))
    total = delayed(sum)(results)
    return total
