# half is quick enough
def process(data):
    results = []
    for x in data:
        if is_even(x):
            results.append(half(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
