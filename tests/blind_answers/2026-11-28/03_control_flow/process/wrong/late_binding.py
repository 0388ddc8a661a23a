# wrong: the tasks see the last number only
def process(data):
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(lambda: half(x))())
        else:
            results.append(delayed(lambda: odd_process(x))())
    return delayed(sum)(results)
