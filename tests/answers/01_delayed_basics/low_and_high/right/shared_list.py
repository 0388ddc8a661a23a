def low_and_high(load, names):
    numbers = delayed([delayed(load)(name) for name in names])
    low, high = delayed(min)(numbers), delayed(max)(numbers)
    return (low, high)
