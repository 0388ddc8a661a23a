# wrong: brackets in the wrong place for one of the two
def process(data):
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(half(x)))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
