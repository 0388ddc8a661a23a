# wrong: reads the notebook's data and not what load gives
def means(load, stations):
    def read(station):
        return list(week[station])

    return delayed([delayed(mean)(delayed(read)(station)) for station in stations])
