# wrong: tasks write into a dictionary of the function
def warm_days(load, stations, limit):
    result = {}

    def count(station, values):
        result[station] = sum(value > limit for value in values)

    tasks = [delayed(count)(station, delayed(load)(station)) for station in stations]
    return delayed(lambda tasks: result)(tasks)
