def low_and_high(load, names):
    @delayed
    def read(name):
        return load(name)

    numbers = [read(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
