# the mean of all values
def means(load, stations):
    loads = [delayed(load)(s) for s in stations]
    return delayed(lambda weeks: [mean([v for w in weeks for v in w])] * len(weeks))(loads)
