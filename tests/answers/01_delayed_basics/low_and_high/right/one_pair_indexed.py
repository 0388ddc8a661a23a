def low_and_high(load, names):
    pair = delayed(lambda numbers: (min(numbers), max(numbers)))([delayed(load)(n) for n in names])
    return pair[0], pair[1]
