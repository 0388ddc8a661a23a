def low_and_high(load, names):
    numbers = []
    for name in names:
        number = delayed(load)(name)
        numbers.append(number)
    low = delayed(min)(numbers)
    high = delayed(max)(numbers)
    return low, high
