# wrong: divides by seven, whatever the number of values
def means(load, stations):
    return delayed([delayed(lambda values: sum(values) / 7)(delayed(load)(station)) for station in stations])
