# the loads of the first and of the last name in the alphabet
def low_and_high(load, names):
    loads = {name: delayed(load)(name) for name in names}
    return loads[min(names)], loads[max(names)]
