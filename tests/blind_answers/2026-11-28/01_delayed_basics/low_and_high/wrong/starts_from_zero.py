# wrong: zero takes part in the comparison
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return delayed(min)(0, *numbers), delayed(max)(0, *numbers)
