# caught by: low_and_high_is_lazy (own error), low_and_high_value (own error)
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return min(numbers), max(numbers)
