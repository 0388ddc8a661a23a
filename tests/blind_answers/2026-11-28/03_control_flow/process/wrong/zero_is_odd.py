# wrong: takes 0 for odd
def process(data):
    results = []
    for x in data:
        if x and x % 2 == 0:
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
