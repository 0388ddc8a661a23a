# computed while building, and wrapped again
def means(load, stations):
    lazy = delayed([delayed(mean)(delayed(load)(station)) for station in stations])
    return delayed(list)(lazy.compute())
