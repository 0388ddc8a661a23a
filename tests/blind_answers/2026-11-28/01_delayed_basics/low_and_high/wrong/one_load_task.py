# wrong: all names are loaded in one task
def low_and_high(load, names):
    @delayed
    def load_all(names):
        return [load(name) for name in names]

    numbers = load_all(names)
    return delayed(min)(numbers), delayed(max)(numbers)
