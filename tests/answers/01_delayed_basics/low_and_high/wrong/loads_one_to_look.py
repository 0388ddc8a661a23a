# caught by: low_and_high_is_lazy
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    print("the first is", numbers[0].compute())
    return delayed(min)(numbers), delayed(max)(numbers)
