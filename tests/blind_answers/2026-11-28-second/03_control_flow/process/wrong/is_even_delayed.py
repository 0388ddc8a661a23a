# is_even is delayed: the if cannot decide
def process(data):
    results = []
    for x in data:
        if delayed(is_even)(x):
            y = delayed(half)(x)
        else:
            y = delayed(odd_process)(x)
        results.append(y)
    return delayed(sum)(results)
