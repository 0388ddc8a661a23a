# caught by: low_and_high_is_lazy (own error)
def low_and_high(load, names):
    low, high = low_and_high(load, names[1:])
    number = delayed(load)(names[:1])
    return delayed(min)(low, number), delayed(max)(high, number)
