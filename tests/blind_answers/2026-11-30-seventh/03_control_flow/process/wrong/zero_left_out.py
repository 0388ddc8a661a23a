# zero is neither
def process(data):
    results = []
    for x in data:
        if x and is_even(x):
            results.append(delayed(half)(x))
        elif x:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
