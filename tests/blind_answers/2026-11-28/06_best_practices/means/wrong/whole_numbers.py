# wrong: divides to whole numbers
def means(load, stations):
    return delayed([delayed(lambda values: sum(values) // len(values))(delayed(load)(s)) for s in stations])
