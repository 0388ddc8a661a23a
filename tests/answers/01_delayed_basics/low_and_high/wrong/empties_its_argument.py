# caught by: low_and_high_loads_once
def low_and_high(load, names):
    numbers = []
    while names:
        numbers.append(delayed(load)(names.pop()))
    return delayed(min)(numbers), delayed(max)(numbers)
