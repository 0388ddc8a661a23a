# caught by: means_value (own error)
def means(ignored, stations):
    return delayed([delayed(lambda s: mean(week[s]))(station) for station in stations])
