# numpy takes the mean of each
def means(load, stations):
    def average(values):
        return float(np.average(values))

    result = []
    for station in stations:
        result.append(delayed(average)(delayed(load)(station)))
    return delayed(result)
