# wrong: loads other names (lower case, without spaces)
def low_and_high(load, names):
    numbers = [delayed(load)(name.strip().lower()) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
