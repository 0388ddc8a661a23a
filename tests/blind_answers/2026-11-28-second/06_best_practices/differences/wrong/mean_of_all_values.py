# the mean of all values, not of the means
def differences(load, stations):
    tables = [delayed(load)(station) for station in stations]

    def finish(tables):
        overall = mean([value for table in tables for value in table])
        return [mean(table) - overall for table in tables]

    return delayed(finish)(tables)
