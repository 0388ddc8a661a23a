# caught by: low_and_high_is_lazy
@delayed
def low_and_high(load, names):
    numbers = [load(name) for name in names]
    return min(numbers), max(numbers)
