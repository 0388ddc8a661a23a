# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    weeks = dask.compute(*[delayed(load)(station) for station in stations])
    return delayed([delayed(lambda week: [convert(x) for x in week])(week) for week in weeks])
