# wrong: odd numbers are left out
def process(data):
    return delayed(sum)([delayed(half)(x) for x in data if is_even(x)])
