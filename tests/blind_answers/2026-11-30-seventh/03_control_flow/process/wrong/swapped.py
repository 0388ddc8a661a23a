# even ones to odd_process
def process(data):
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(odd_process)(x))
        else:
            results.append(delayed(half)(x))
    return delayed(sum)(results)
