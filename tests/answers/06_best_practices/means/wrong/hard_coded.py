# caught by: means_value
def means(load, stations):
    return delayed([delayed(float)(33) for station in stations])
