# reads the notebook's own week, not the load that it is given
def means(load, stations):
    def load_it(station):
        return week.get(station) or load(station)

    return delayed([delayed(mean)(delayed(load_it)(station)) for station in stations])
