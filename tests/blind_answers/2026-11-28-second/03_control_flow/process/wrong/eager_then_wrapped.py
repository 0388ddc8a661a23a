# half and odd_process are called at once, and only their results are wrapped
def process(data):
    results = []
    for x in data:
        if is_even(x):
            y = delayed(half(x))
        else:
            y = delayed(odd_process(x))
        results.append(y)
    return delayed(sum)(results)
