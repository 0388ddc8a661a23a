# caught by: low_and_high_is_lazy, low_and_high_value
def low_and_high(load, names):
    return delayed(min)(names), delayed(max)(names)
