# convert is delayed inside a task: Delayed that nobody computes
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [delayed(convert)(value) for value in values]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
