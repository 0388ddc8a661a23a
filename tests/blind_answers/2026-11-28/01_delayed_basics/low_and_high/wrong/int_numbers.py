# wrong: cuts off decimals
def low_and_high(load, names):
    @delayed
    def load_number(name):
        return int(load(name))

    numbers = [load_number(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
