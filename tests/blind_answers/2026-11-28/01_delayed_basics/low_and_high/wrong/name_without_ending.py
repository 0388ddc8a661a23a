# wrong: loads the part of the name before the dot
def low_and_high(load, names):
    numbers = [delayed(load)(name.split(".")[0]) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
