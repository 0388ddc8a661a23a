# caught by: low_and_high_is_lazy
def low_and_high(load, names):
    numbers = [load(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
