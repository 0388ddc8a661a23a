# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    found = {}

    def one(station):
        found[station] = [convert(v) for v in load(station)]

    return delayed(lambda done: [found[s] for s in stations if s in found])(
        [delayed(one)(s) for s in stations]
    )
