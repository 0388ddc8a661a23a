# caught by: low_and_high_is_lazy
def low_and_high(load, names):
    loaded = delayed(lambda: [load(name) for name in names])()
    numbers = [loaded[place] for place in range(len(names))]
    return delayed(min)(numbers), delayed(max)(numbers)
