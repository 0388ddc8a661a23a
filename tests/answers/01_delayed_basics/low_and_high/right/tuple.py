def low_and_high(load, names):
    lazy_load = delayed(load)
    numbers = tuple(lazy_load(name) for name in names)
    return delayed(min)(numbers), delayed(max)(numbers)
