# caught by: low_and_high_loads_once
def low_and_high(load, names):
    @delayed
    def lowest(names):
        return min(load(name) for name in names)

    @delayed
    def highest(names):
        return max(load(name) for name in names)

    return lowest(names), highest(names)
