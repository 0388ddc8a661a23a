# wrong: an odd number is processed, and then halved as well (missing else)
def process(data):
    results = []
    for x in data:
        y = delayed(half)(x)
        if not is_even(x):
            y = delayed(half)(delayed(odd_process)(x))
        results.append(y)
    return delayed(sum)(results)
