# wrong: calls the slow functions at once
def process(data):
    results = []
    for x in data:
        if is_even(x):
            y = half(x)
        else:
            y = odd_process(x)
        results.append(y)
    return delayed(sum)(results)
