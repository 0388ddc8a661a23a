# wrong: looks at the position, not at the number
def process(data):
    results = []
    for i, x in enumerate(data):
        if is_even(i):
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
