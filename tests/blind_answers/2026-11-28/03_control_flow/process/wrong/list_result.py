# wrong: a list of results, no sum
def process(data):
    return delayed([delayed(half if is_even(x) else odd_process)(x) for x in data])
