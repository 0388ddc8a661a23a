# wrong: empties the list of names
def low_and_high(load, names):
    numbers = []
    while names:
        numbers.append(delayed(load)(names.pop(0)))
    return delayed(min)(numbers), delayed(max)(numbers)
