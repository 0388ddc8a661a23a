def low_and_high(load, names):
    numbers = {name: delayed(load)(name) for name in names}
    low = delayed(lambda table: min(table.values()))(numbers)
    high = delayed(lambda table: max(table.values()))(numbers)
    return low, high
