# caught by: low_and_high_loads_once
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    first = delayed(load)(names[0])
    return delayed(min)([first, *numbers]), delayed(max)(numbers)
