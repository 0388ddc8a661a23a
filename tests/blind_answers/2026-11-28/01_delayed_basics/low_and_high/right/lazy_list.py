def low_and_high(load, names):
    numbers = []
    for name in names:
        numbers.append(delayed(load)(name))
    numbers = delayed(numbers)
    return delayed(min)(numbers), delayed(max)(numbers)
