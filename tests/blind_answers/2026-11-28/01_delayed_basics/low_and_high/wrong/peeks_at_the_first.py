# wrong: loads the first name at once, to start from
def low_and_high(load, names):
    first = load(names[0])
    numbers = [first] + [delayed(load)(name) for name in names[1:]]
    return delayed(min)(numbers), delayed(max)(numbers)
