# wrong: load is called at once
def low_and_high(load, names):
    numbers = [delayed(load(name)) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
