# wrong: 0 and 1 go through no task
def process(data):
    results = []
    for x in data:
        if x == 0:
            results.append(0)
        elif x == 1:
            results.append(4)
        else:
            results.append(delayed(half if is_even(x) else odd_process)(x))
    return delayed(sum)(results)
