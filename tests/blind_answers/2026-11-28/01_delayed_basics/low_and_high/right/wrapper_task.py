def low_and_high(load, names):
    @delayed
    def load_one(name):
        return load(name)

    numbers = [load_one(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
