# caught by: low_and_high_loads_once, low_and_high_value
def low_and_high(load, names):
    numbers = [delayed(load)(names[i]) for i in range(1, len(names))]
    return delayed(min)(numbers), delayed(max)(numbers)
