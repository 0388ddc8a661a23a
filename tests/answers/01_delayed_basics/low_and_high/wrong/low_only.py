# caught by: low_and_high_is_lazy, low_and_high_value
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return delayed(min)(numbers)
