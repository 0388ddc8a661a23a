# takes the mean of all values, which is another number where stations have unlike many
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    tables = [delayed(load)(station) for station in stations]

    def subtract(tables):
        everything = [value for table in tables for value in table]
        overall = mean(everything)
        return [mean(table) - overall for table in tables]

    return delayed(subtract)(tables)
