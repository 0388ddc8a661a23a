# the stations' means weighted by how many values there are: the mean of all values
def differences(load, stations):
    tables = [delayed(load)(station) for station in stations]

    def overall(tables):
        sizes = [len(t) for t in tables]
        return sum(mean(t) * n for t, n in zip(tables, sizes)) / sum(sizes)

    middle = delayed(overall)(tables)
    return delayed([delayed(mean)(t) - middle for t in tables])
