# caught by: low_and_high_is_lazy
def low_and_high(load, names):
    @delayed
    def both(numbers):
        return min(numbers), max(numbers)

    return both([delayed(load)(name) for name in names])
