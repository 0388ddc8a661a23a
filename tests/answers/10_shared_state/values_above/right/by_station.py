def values_above(load, stations, limits):
    def above_each(values):
        return [[value for value in values if value > limit] for limit in limits]

    by_station = [delayed(above_each)(delayed(load)(station)) for station in stations]
    return delayed(lambda columns: [[column[n] for column in columns] for n in range(len(limits))])(
        by_station
    )
