# caught by: low_and_high_is_lazy (own error), low_and_high_value (own error)
def low_and_high(load, names):
    numbers = [delayed(load)(names[i + 1]) for i in range(len(names))]
    return delayed(min)(numbers), delayed(max)(numbers)
