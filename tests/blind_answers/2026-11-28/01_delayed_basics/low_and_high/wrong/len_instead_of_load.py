# wrong: always len, not the load that is passed in
def low_and_high(load, names):
    numbers = [delayed(len)(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
