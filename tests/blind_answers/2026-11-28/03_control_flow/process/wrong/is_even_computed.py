# wrong: is_even becomes a task that is computed in the loop
def process(data):
    results = []
    for x in data:
        if delayed(is_even)(x).compute():
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
