# divides by seven
def means(load, stations):
    return delayed([delayed(lambda values: sum(values) / 7)(delayed(load)(s)) for s in stations])
