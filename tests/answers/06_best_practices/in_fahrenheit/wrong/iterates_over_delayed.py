# caught by: in_fahrenheit_pieces (own error)
def in_fahrenheit(load, convert, stations):
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append([delayed(convert)(value) for value in values])
    return delayed(results)
