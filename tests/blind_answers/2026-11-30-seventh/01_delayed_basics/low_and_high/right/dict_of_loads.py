# loads by their names
def low_and_high(load, names):
    loads = {name: delayed(load)(name) for name in names}
    values = delayed(dict.values)(loads)
    return delayed(min)(values), delayed(max)(values)
