# for each station all limits, then turned round
def values_above(load, stations, limits):
    def for_station(values, limits):
        return [[v for v in values if v > limit] for limit in limits]

    def turn(columns, number):
        return [[column[i] for column in columns] for i in range(number)]

    columns = [delayed(for_station)(delayed(load)(s), limits) for s in stations]
    return delayed(turn)(columns, len(limits))
