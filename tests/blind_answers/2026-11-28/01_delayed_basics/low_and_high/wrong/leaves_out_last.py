# wrong: the last name is not loaded
def low_and_high(load, names):
    numbers = [delayed(load)(names[i]) for i in range(0, len(names) - 1)]
    return delayed(min)(numbers), delayed(max)(numbers)
