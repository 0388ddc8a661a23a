# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values]

    results = []
    for station in stations:
        values = delayed(list)(delayed(load)(station))
        results.append(delayed(list)(delayed(convert_all)(values)))
    return delayed(results)
