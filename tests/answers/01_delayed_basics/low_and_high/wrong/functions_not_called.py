# caught by: low_and_high_is_lazy
def low_and_high(load, names):
    return delayed(min), delayed(max)
