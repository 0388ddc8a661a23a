# wrong: equal numbers count once
def process(data):
    return delayed(sum)([delayed(half if is_even(x) else odd_process)(x) for x in set(data)])
