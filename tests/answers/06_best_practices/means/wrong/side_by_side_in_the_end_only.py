# caught by: means_graph
def means(load, stations):
    def read(station, before):
        return load(station)

    weeks, before = [], None
    for station in stations:
        before = delayed(read)(station, before)
        weeks.append(before)
    return delayed([delayed(mean)(week) for week in weeks])
