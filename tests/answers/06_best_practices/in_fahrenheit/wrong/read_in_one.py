# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    @delayed
    def read_all():
        return [load(s) for s in stations]

    weeks = read_all()
    return delayed([delayed(lambda week: [convert(v) for v in week])(weeks[i]) for i in range(len(stations))])
