def numbers(load, names):
    return [delayed(load)(name) for name in names]


def low_and_high(load, names):
    loads = numbers(load, names)
    return delayed(min)(loads), delayed(max)(loads)
